/**
 * A comment's text with its mentions. A mention is written `@[Name](member:id)` by the editor, so that it names a
 * person and not a spelling; everything else, a bare @ included, is text.
 */
export type CommentToken =
  | { kind: "text"; text: string }
  | { kind: "mention"; name: string; memberId: string };

const mentionPattern = /@\[([^[\]\n]{1,200})\]\(member:([A-Za-z0-9-]{1,64})\)/g;

/** Splits a comment into text and mentions, in order; joined again with `tokensToText` it is the same text. */
export function parseMentions(text: string): readonly CommentToken[] {
  const tokens: CommentToken[] = [];
  let end = 0;
  for (const match of text.matchAll(mentionPattern)) {
    const [whole, name = "", memberId = ""] = match;
    if (match.index > end) tokens.push({ kind: "text", text: text.slice(end, match.index) });
    tokens.push({ kind: "mention", name, memberId });
    end = match.index + whole.length;
  }
  if (end < text.length) tokens.push({ kind: "text", text: text.slice(end) });
  return tokens;
}

/** The stored form of the tokens. */
export const tokensToText = (tokens: readonly CommentToken[]): string =>
  tokens
    .map((token) => (token.kind === "text" ? token.text : `@[${token.name}](member:${token.memberId})`))
    .join("");

/** What a reader sees in plain text, such as in a mail: `@Name`. */
export const plainText = (tokens: readonly CommentToken[]): string =>
  tokens.map((token) => (token.kind === "text" ? token.text : `@${token.name}`)).join("");

/** Ids of the members mentioned, each once. Whether they may see the comment is the command's question. */
export const mentionedMemberIds = (text: string): readonly string[] => [
  ...new Set(parseMentions(text).flatMap((token) => (token.kind === "mention" ? [token.memberId] : []))),
];
