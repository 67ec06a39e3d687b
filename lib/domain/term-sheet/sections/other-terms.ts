import { longText, row, rows, text } from "../term-kind";

/** What no other term of a section can say, in the writer's own words: a heading and a text each. */
export const otherTerms = rows(row({ heading: text, text: longText }));
