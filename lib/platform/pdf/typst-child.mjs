/**
 * The process that sets type. Plain JavaScript, started by path, so that no bundler has to understand it.
 * It gets one message per document and answers with one; it never reads anything but its template and fonts.
 *
 * in:  { id, tree, options: { watermark, footer, widths, creationTimestamp } }
 * out: { id, bytes, conformance, replacedCharacters } or { id, error }
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const here = dirname(fileURLToPath(import.meta.url));
const workspace = join(here, "template");
const require = createRequire(import.meta.url);
const fontFolder = dirname(require.resolve("@expo-google-fonts/source-serif-4/package.json"));
const faces = ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic", "700Bold"];
const fonts = faces.map((face) => readFileSync(join(fontFolder, face, `SourceSerif4_${face}.ttf`)));

const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
const mainFilePath = join(workspace, "document.typ");
const dataPath = join(workspace, "data.json");

/** Code points the regular face can draw, read once from its character map (cmap format 4 and 12). */
function readCoverage(font) {
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

const covered = readCoverage(fonts[0]);
/** Spaces, joiners and breaks have no picture and need none. */
const isInvisible = (character) => /^[\s\p{Cf}\p{Mn}\p{Zs}]$/u.test(character);

/**
 * A character no face can draw becomes "□", which every reader sees as a gap; control signs go.
 * PDF/A forbids characters without a picture, so without this one emoji would stop the whole document.
 */
function drawable(text, replaced) {
  let safe = "";
  for (const character of text) {
    const code = character.codePointAt(0);
    if (covered.has(code)) safe += character;
    else if (character === "\n" || character === "\t") safe += " ";
    else if (isInvisible(character) || code < 0x20) safe += /\s/u.test(character) ? " " : "";
    else {
      replaced.add(character);
      safe += "□";
    }
  }
  return safe;
}

function drawableDeep(value, replaced) {
  if (typeof value === "string") return drawable(value, replaced);
  if (Array.isArray(value)) return value.map((item) => drawableDeep(item, replaced));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, drawableDeep(item, replaced)]));
}

function setType({ tree, options }) {
  const replaced = new Set();
  const { creationTimestamp, ...shown } = options;
  const data = drawableDeep({ tree, options: shown }, replaced);
  compiler.mapShadow(dataPath, Buffer.from(JSON.stringify(data)));
  const write = (pdfStandard) => compiler.pdf({ mainFilePath }, { pdfStandard, creationTimestamp });
  try {
    try {
      return { bytes: write("a-2a"), conformance: "PDF/A-2a", replacedCharacters: [...replaced] };
    } catch {
      // What the archive standard forbids may still be a good, tagged document.
      return { bytes: write("1.7"), conformance: "PDF 1.7", replacedCharacters: [...replaced] };
    }
  } finally {
    compiler.unmapShadow(dataPath);
    compiler.evictCache(0);
  }
}

/** Words about what went wrong, without paths of this machine. */
const explain = (error) =>
  String(error?.message ?? error)
    .replaceAll(workspace, "")
    .slice(0, 500);

process.on("message", (job) => {
  try {
    process.send({ id: job.id, ...setType(job) });
  } catch (error) {
    process.send({ id: job.id, error: explain(error) });
  }
});
process.on("disconnect", () => process.exit(0));
