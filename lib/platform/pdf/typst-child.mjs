/**
 * The process that sets type. Plain JavaScript, started by path, so that no bundler has to understand it.
 * It gets one message per document and answers with one; it never reads anything but its template and fonts.
 *
 * in:  { id, tree, options: { watermark, footer, widths, creationTimestamp } }
 * out: { id, bytes, conformance, replacedCharacters } or { id, error }
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { allFaces, latinFaces } from "./faces.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const workspace = join(here, "template");
const mainFilePath = join(workspace, "document.typ");
const dataPath = join(workspace, "data.json");

const compilerWith = (faces) => ({
  ...faces,
  compiler: NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: faces.fonts }] }),
});
const latin = compilerWith(latinFaces());
let everyScript = null;

/** Spaces, joiners and breaks have no picture and need none. */
const isInvisible = (character) => /^[\s\p{Cf}\p{Mn}\p{Zs}]$/u.test(character);

/**
 * A character no face can draw becomes "□", which every reader sees as a gap; control signs go.
 * PDF/A forbids characters without a picture, so without this one emoji would stop the whole document.
 */
function drawable(text, canDraw, replaced) {
  let safe = "";
  for (const character of text) {
    const code = character.codePointAt(0);
    if (canDraw(code)) safe += character;
    else if (character === "\n" || character === "\t") safe += " ";
    else if (isInvisible(character) || code < 0x20) safe += /\s/u.test(character) ? " " : "";
    else {
      replaced.add(character);
      safe += "□";
    }
  }
  return safe;
}

function drawableDeep(value, canDraw, replaced) {
  if (typeof value === "string") return drawable(value, canDraw, replaced);
  if (Array.isArray(value)) return value.map((item) => drawableDeep(item, canDraw, replaced));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, drawableDeep(item, canDraw, replaced)]),
  );
}

/** What is shown, as far as the faces at hand can draw it; those of other scripts are fetched when these cannot. */
function prepare(shown) {
  const missing = new Set();
  const data = drawableDeep(shown, latin.canDraw, missing);
  if (missing.size === 0) return { set: latin, data, replaced: missing };
  everyScript ??= compilerWith(allFaces(latin));
  const replaced = new Set();
  return { set: everyScript, data: drawableDeep(shown, everyScript.canDraw, replaced), replaced };
}

function setType({ tree, options }) {
  const { creationTimestamp, ...shown } = options;
  const { set, data, replaced } = prepare({ tree, options: shown });
  const { compiler, families } = set;
  compiler.mapShadow(dataPath, Buffer.from(JSON.stringify({ ...data, families })));
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
