import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readCoverage } from "./coverage.mjs";

const require = createRequire(import.meta.url);

/** Files of one family out of its package, by face: "400Regular". */
function readFaces({ manifest, prefix }, faces) {
  const folder = dirname(manifest);
  return faces.map((face) => readFileSync(join(folder, face, `${prefix}_${face}.ttf`)));
}

/** The face of every paper: Latin, Greek and Cyrillic. */
const serif = {
  family: "Source Serif 4",
  manifest: require.resolve("@expo-google-fonts/source-serif-4/package.json"),
  prefix: "SourceSerif4",
};
const serifFaces = ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic", "700Bold"];

/**
 * Faces for names in other scripts, in the order they are asked: Chinese before Korean, because both draw Chinese
 * characters. Japanese names stand in the Chinese form of their characters, with kana.
 */
const others = [
  {
    family: "Noto Naskh Arabic",
    manifest: require.resolve("@expo-google-fonts/noto-naskh-arabic/package.json"),
    prefix: "NotoNaskhArabic",
  },
  {
    family: "Noto Serif Hebrew",
    manifest: require.resolve("@expo-google-fonts/noto-serif-hebrew/package.json"),
    prefix: "NotoSerifHebrew",
  },
  {
    family: "Noto Serif Devanagari",
    manifest: require.resolve("@expo-google-fonts/noto-serif-devanagari/package.json"),
    prefix: "NotoSerifDevanagari",
  },
  {
    family: "Noto Sans Thai",
    manifest: require.resolve("@expo-google-fonts/noto-sans-thai/package.json"),
    prefix: "NotoSansThai",
  },
  {
    family: "Noto Sans SC",
    manifest: require.resolve("@expo-google-fonts/noto-sans-sc/package.json"),
    prefix: "NotoSansSC",
  },
  {
    family: "Noto Sans KR",
    manifest: require.resolve("@expo-google-fonts/noto-sans-kr/package.json"),
    prefix: "NotoSansKR",
  },
];

/** What most papers are set with: families by name, font files, and whether a code point can be drawn. */
export function latinFaces() {
  const fonts = readFaces(serif, serifFaces);
  const covered = readCoverage(fonts[0]);
  return { families: [serif.family], fonts, canDraw: (code) => covered.has(code) };
}

/** The same with the faces of other scripts: thirty-five megabytes, so read only when a paper needs them. */
export function allFaces(latin) {
  const sets = others.map((other) => {
    const fonts = readFaces(other, ["400Regular", "700Bold"]);
    return { family: other.family, fonts, covered: readCoverage(fonts[0]) };
  });
  return {
    families: [...latin.families, ...sets.map(({ family }) => family)],
    fonts: [...latin.fonts, ...sets.flatMap(({ fonts }) => fonts)],
    canDraw: (code) => latin.canDraw(code) || sets.some(({ covered }) => covered.has(code)),
  };
}
