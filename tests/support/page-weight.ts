import { gzipSync } from "node:zlib";

type Get = (address: string) => Promise<{ ok: boolean; body: Buffer }>;

/** The scripts a page asks for in a browser that knows modules, in its HTML. */
function firstScripts(html: string): string[] {
  const tags = html.match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/gi) ?? [];
  const sources = tags
    .filter((tag) => !/\snomodule\b/i.test(tag))
    .map((tag) => /\bsrc="([^"]+)"/i.exec(tag)?.[1] ?? "");
  return [...new Set(sources)];
}

/** Weighs pages: kilobytes of compressed script that each loads at first. Every script is fetched once. */
export function pageScale(): (get: Get, address: string) => Promise<number> {
  const known = new Map<string, number>();
  return async (get, address) => {
    const page = await get(address);
    if (!page.ok) throw new Error(`${address} did not answer with a page.`);
    let bytes = 0;
    for (const source of firstScripts(page.body.toString("utf8"))) {
      const size = known.get(source) ?? gzipSync((await get(new URL(source, address).href)).body).length;
      known.set(source, size);
      bytes += size;
    }
    return bytes / 1000;
  };
}
