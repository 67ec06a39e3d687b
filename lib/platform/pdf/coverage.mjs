/** Code points a font can draw, read from its character map (cmap format 4 and 12). `font` is the file as a Buffer. */
export function readCoverage(font) {
  const covered = new Set();
  const tables = font.readUInt16BE(4);
  let cmap = 0;
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === "cmap") cmap = font.readUInt32BE(record + 8);
  }
  const subtables = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < subtables; index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 12) {
      const groups = font.readUInt32BE(at + 12);
      for (let group = 0; group < groups; group += 1) {
        const start = font.readUInt32BE(at + 16 + group * 12);
        const end = font.readUInt32BE(at + 16 + group * 12 + 4);
        for (let code = start; code <= end; code += 1) covered.add(code);
      }
    } else if (format === 4) {
      const segments = font.readUInt16BE(at + 6) / 2;
      for (let segment = 0; segment < segments; segment += 1) {
        const end = font.readUInt16BE(at + 14 + segment * 2);
        const start = font.readUInt16BE(at + 16 + segments * 2 + segment * 2);
        for (let code = start; code <= end && code !== 0xffff; code += 1) covered.add(code);
      }
    }
  }
  return covered;
}
