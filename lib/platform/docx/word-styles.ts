import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type ILevelsOptions,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
} from "docx";

const mm = convertMillimetersToTwip;

/** A4 with room for both printers; the text is 160 mm wide. */
export const page = { width: mm(210), height: mm(297), side: mm(25), top: mm(25), bottom: mm(24) };
export const textWidth = page.width - 2 * page.side;

/** Paragraph and character styles by what they are for; people change the look of a paper here, in one place. */
export const styleIds = {
  heading: "Heading1",
  subheading: "Heading2",
  scheduleHeading: "ScheduleHeading",
  body: "BodyText",
  clauseText: "ClauseText",
  clauses: ["Clause1", "Clause2", "Clause3", "Clause4"],
  definition: "Definition",
  note: "Note",
  tableCaption: "TableCaption",
  tableText: "TableText",
  tableHead: "TableHead",
  signature: "SignatureLine",
  gap: "Gap",
  definedTerm: "DefinedTerm",
  table: "PaperTable",
} as const;

/** The two lists: clauses 1, 1.1, (a), (i), and schedules A, B. */
export const lists = { clauses: "clauses", schedules: "schedules" } as const;

const gutter = mm(12.5);
const step = mm(8);
const ink = "17211D";
const quiet = "5D6863";
const font = "Cambria";
const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.AT_LEAST });

/** Left edge and hanging number of each level of clauses, in twentieths of a point. */
const indentOf = (level: number) => {
  const isMarginal = level < 2;
  return { left: gutter + (isMarginal ? 0 : level - 1) * step, hanging: isMarginal ? gutter : step };
};
/** The lowest level with a style of its own. */
const deepest = styleIds.clauses.length - 1;

const levelTexts = ["%1", "%1.%2", "(%3)", "(%4)", "(%5)", "(%6)", "(%7)", "(%8)", "(%9)"];
const formatOf = (level: number) => {
  if (level < 2) return LevelFormat.DECIMAL;
  return level === 2 ? LevelFormat.LOWER_LETTER : LevelFormat.LOWER_ROMAN;
};

const clauseLevels = levelTexts.map(
  (text, level): ILevelsOptions => ({
    level,
    format: formatOf(level),
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: {
      ...(level === 0 ? { style: styleIds.heading } : {}),
      ...(level > 0 && level <= deepest ? { style: styleIds.clauses[level] } : {}),
      paragraph: { indent: indentOf(level) },
      run: level === 0 ? {} : { color: quiet, italics: false },
    },
  }),
);

const scheduleLevels: ILevelsOptions[] = [
  {
    level: 0,
    format: LevelFormat.UPPER_LETTER,
    text: "Schedule %1",
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: {
      style: styleIds.scheduleHeading,
      paragraph: { indent: { left: 0, hanging: 0 }, leftTabStop: mm(30) },
      run: { bold: false, color: quiet },
    },
  },
];

export const numbering: INumberingOptions = {
  config: [
    { reference: lists.clauses, levels: clauseLevels },
    { reference: lists.schedules, levels: scheduleLevels },
  ],
};

const clauseStyle = (level: number): IParagraphStyleOptions => ({
  id: styleIds.clauses[level] ?? "",
  name: `Clause ${level + 1}`,
  basedOn: styleIds.body,
  quickFormat: true,
  paragraph: {
    numbering: { reference: lists.clauses, level },
    indent: indentOf(level),
    spacing: { before: level > 1 ? 0 : 40, after: level > 1 ? 80 : 100 },
  },
});

const paragraphStyles: IParagraphStyleOptions[] = [
  {
    id: styleIds.body,
    name: "Body Text",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { spacing: { after: 120, ...exactly(14) } },
  },
  { id: "Subtitle", name: "Subtitle", basedOn: "Normal", run: { size: 24, color: quiet } },
  ...[0, 1, 2, 3].map(clauseStyle),
  {
    id: styleIds.clauseText,
    name: "Clause text",
    basedOn: styleIds.body,
    paragraph: { indent: { left: gutter } },
  },
  {
    id: styleIds.definition,
    name: "Definition",
    basedOn: styleIds.body,
    quickFormat: true,
    paragraph: { indent: { left: gutter } },
  },
  {
    id: styleIds.scheduleHeading,
    name: "Schedule heading",
    basedOn: styleIds.heading,
    next: styleIds.body,
    quickFormat: true,
    paragraph: {
      numbering: { reference: lists.schedules, level: 0 },
      indent: { left: 0, hanging: 0 },
      spacing: { before: 480, after: 160 },
      outlineLevel: 0,
    },
    run: { size: 30 },
  },
  {
    id: styleIds.note,
    name: "Note",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { spacing: { after: 120, ...exactly(12) } },
    run: { size: 18, color: quiet },
  },
  {
    id: styleIds.tableCaption,
    name: "Table caption",
    basedOn: styleIds.note,
    paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
  },
  {
    id: styleIds.tableText,
    name: "Table",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { spacing: { before: 50, after: 50, ...exactly(12) } },
    run: { size: 18 },
  },
  {
    id: styleIds.tableHead,
    name: "Table head",
    basedOn: styleIds.tableText,
    paragraph: { keepNext: true },
    run: { bold: true },
  },
  {
    id: styleIds.signature,
    name: "Signature line",
    basedOn: "Normal",
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 100, after: 20, ...exactly(13) } },
  },
  {
    id: "Header",
    name: "header",
    basedOn: "Normal",
    paragraph: { rightTabStop: textWidth },
    run: { size: 17, color: quiet },
  },
  {
    id: "Footer",
    name: "footer",
    basedOn: "Normal",
    paragraph: { rightTabStop: textWidth },
    run: { size: 17, color: quiet },
  },
];

/** Rules above, below and between the lines of a table; no boxes. The library writes no such styles: it goes to their end. */
export const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="Paper table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${ink}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${ink}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9CFCC"/></w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${ink}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

const headingLook = (size: number, before: number) => ({
  run: { font, size, bold: true, color: ink, italics: false },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font,
        size: 21,
        color: ink,
        language: { value: "en-GB", eastAsia: "ja-JP", bidirectional: "ar-SA" },
      },
      paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 44, bold: true, color: ink },
      paragraph: { keepNext: true, spacing: { after: 80 } },
    },
    heading1: {
      ...headingLook(24, 320),
      next: styleIds.clauses[1],
      paragraph: {
        ...headingLook(24, 320).paragraph,
        numbering: { reference: lists.clauses, level: 0 },
        indent: indentOf(0),
      },
    },
    heading2: headingLook(21, 240),
    heading3: headingLook(21, 200),
  },
  paragraphStyles,
  characterStyles: [
    { id: styleIds.definedTerm, name: "Defined term", quickFormat: true, run: { bold: true } },
    {
      id: styleIds.gap,
      name: "Gap",
      quickFormat: true,
      run: { shading: { fill: "F4EAD2", type: "clear", color: "auto" } },
    },
  ],
};

/** A line to sign on. */
export const rule = { style: BorderStyle.SINGLE, size: 4, color: ink, space: 1 };
