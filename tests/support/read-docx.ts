import { unzipSync } from "fflate";

type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? whole);
  });

/** A reader of well-formed XML without declarations of types, enough for files our own writer made. */
function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [, closing, name, rest, text] of xml.matchAll(/<(\/?)([\w:.]+)([^>]*)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    else if (closing) open.pop();
    else {
      const attributes = Object.fromEntries(
        [...(rest ?? "").matchAll(/([\w:.]+)="([^"]*)"/g)].map(([, key, value]) => [
          key,
          decode(value ?? ""),
        ]),
      );
      const element: Element = { name: name ?? "", attributes, children: [] };
      parent.children.push(element);
      if (!rest?.endsWith("/")) open.push(element);
    }
  }
  return root;
}

const elementsOf = (element: Element): Element[] =>
  element.children.filter((child): child is Element => typeof child !== "string");
const first = (element: Element | undefined, name: string): Element | undefined =>
  element && elementsOf(element).find((child) => child.name === name);
const valOf = (element: Element | undefined, name: string): string | undefined =>
  first(element, name)?.attributes["w:val"];
function* descendants(element: Element, name: string): Generator<Element> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}
const wordsOf = (element: Element): string => {
  if (element.name === "w:t") return element.children.join("");
  if (element.name === "w:tab") return "\t";
  return elementsOf(element).map(wordsOf).join("");
};

type Level = { format: string; text: string; start: number };
type NumberPlace = { list: string; level: number };

const roman = (count: number): string => {
  const parts: [number, string][] = [
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let rest = count;
  let text = "";
  for (const [value, sign] of parts) for (; rest >= value; rest -= value) text += sign;
  return text;
};
const letter = (count: number): string =>
  count > 26
    ? letter(Math.floor((count - 1) / 26)) + letter(((count - 1) % 26) + 1)
    : String.fromCharCode(96 + count);
function written(count: number, format: string): string {
  if (format === "lowerLetter") return letter(count);
  if (format === "upperLetter") return letter(count).toUpperCase();
  return format === "lowerRoman" ? roman(count) : String(count);
}

/** Counts paragraphs as a word processor does: by list and level, from the definitions in the file. */
class Numbers {
  readonly #levels = new Map<string, Level[]>();
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: Element) {
    const outlines = new Map<string, Level[]>();
    for (const outline of descendants(numbering, "w:abstractNum")) {
      const levels = [...descendants(outline, "w:lvl")].map((level) => ({
        format: valOf(level, "w:numFmt") ?? "",
        text: valOf(level, "w:lvlText") ?? "",
        start: Number(valOf(level, "w:start") ?? 1),
      }));
      outlines.set(outline.attributes["w:abstractNumId"] ?? "", levels);
    }
    for (const list of descendants(numbering, "w:num"))
      this.#levels.set(
        list.attributes["w:numId"] ?? "",
        outlines.get(valOf(list, "w:abstractNumId") ?? "") ?? [],
      );
  }

  /** The number of the next paragraph at a place, and the full one with those above it. */
  next({ list, level }: NumberPlace): { number: string; full: string } {
    const levels = this.#levels.get(list) ?? [];
    const counts = this.#counts.get(list) ?? [];
    counts.length = level + 1;
    for (let at = 0; at < level; at += 1) counts[at] ??= levels[at]?.start ?? 1;
    counts[level] = counts[level] === undefined ? (levels[level]?.start ?? 1) : counts[level] + 1;
    this.#counts.set(list, counts);
    const at = (depth: number) =>
      (levels[depth]?.text ?? "").replace(/%(\d)/g, (_, place) =>
        written(counts[Number(place) - 1] ?? 0, levels[Number(place) - 1]?.format ?? ""),
      );
    const own = at(level);
    const above =
      level >= 2 ? [1, ...Array.from({ length: level - 2 }, (_, index) => index + 2)].map(at).join("") : "";
    return { number: own, full: `${above}${own}` };
  }
}

export type DocxField = { bookmark: string; shown: string };
export type DocxParagraph = {
  style: string;
  number: string;
  /** With the numbers above it: "7.1(a)". */
  fullNumber: string;
  text: string;
  bookmarks: string[];
  fields: DocxField[];
  isRightToLeft: boolean;
};

/** What stands in a Word file: paragraphs with the numbers a reader sees, and what its properties say. */
export function readDocx(bytes: Uint8Array): {
  paragraphs: DocxParagraph[];
  text: string;
  properties: Record<string, string>;
  parts: Record<string, string>;
} {
  const files = unzipSync(bytes);
  const parts = Object.fromEntries(
    Object.entries(files).map(([path, data]) => [path, new TextDecoder().decode(data)]),
  );
  const styles = new Map(
    [...descendants(parseXml(parts["word/styles.xml"] ?? ""), "w:style")].map((style) => [
      style.attributes["w:styleId"] ?? "",
      style,
    ]),
  );
  const numbers = new Numbers(parseXml(parts["word/numbering.xml"] ?? ""));
  const placeIn = (properties: Element | undefined): NumberPlace | null => {
    const place = first(properties, "w:numPr");
    return place
      ? { list: valOf(place, "w:numId") ?? "0", level: Number(valOf(place, "w:ilvl") ?? 0) }
      : null;
  };
  const placeOfStyle = (id: string | undefined): NumberPlace | null => {
    const style = id === undefined ? undefined : styles.get(id);
    return style ? (placeIn(first(style, "w:pPr")) ?? placeOfStyle(valOf(style, "w:basedOn"))) : null;
  };
  const body = parseXml(parts["word/document.xml"] ?? "");
  const paragraphs = [...descendants(body, "w:p")].map((paragraph): DocxParagraph => {
    const properties = first(paragraph, "w:pPr");
    const style = valOf(properties, "w:pStyle") ?? "Normal";
    const place = placeIn(properties) ?? placeOfStyle(style);
    const counted = place && place.list !== "0" ? numbers.next(place) : { number: "", full: "" };
    return {
      style,
      number: counted.number,
      fullNumber: counted.full,
      text: wordsOf(paragraph),
      bookmarks: [...descendants(paragraph, "w:bookmarkStart")].map(
        (mark) => mark.attributes["w:name"] ?? "",
      ),
      fields: [...descendants(paragraph, "w:fldSimple")].map((field) => ({
        bookmark: /REF (\S+)/.exec(field.attributes["w:instr"] ?? "")?.[1] ?? "",
        shown: wordsOf(field).replaceAll("\u00a0", " "),
      })),
      isRightToLeft: [...descendants(paragraph, "w:rtl")].length > 0,
    };
  });
  const custom = parseXml(parts["docProps/custom.xml"] ?? "");
  return {
    paragraphs,
    text: paragraphs.map(({ number, text }) => `${number} ${text}`.trim()).join("\n"),
    properties: Object.fromEntries(
      [...descendants(custom, "property")].map((property) => [
        property.attributes.name ?? "",
        elementsOf(property)
          .flatMap((value) => value.children)
          .join(""),
      ]),
    ),
    parts,
  };
}
