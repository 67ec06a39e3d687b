/**
 * A path of this desk out of something a browser sent, or `fallback`: never another host ("//elsewhere", "/\elsewhere"),
 * never a scheme, never a control character, never the sign-in pages themselves.
 */
export function ownPath(text: unknown, fallback = "/"): string {
  if (typeof text !== "string" || text.length > 2_000) return fallback;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes("\\")) return fallback;
  const base = "http://desk.invalid";
  if (!URL.canParse(text, base)) return fallback;
  const url = new URL(text, base);
  if (url.origin !== base || url.pathname.startsWith("//")) return fallback;
  if (/^\/(sign-in|set-up|api)(\/|$)/.test(url.pathname)) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
