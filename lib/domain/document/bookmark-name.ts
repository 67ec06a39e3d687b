import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const readableLength = 27;

/**
 * The name a passage has as a bookmark in a word processor: hidden (it begins with "_"), at most 40 letters, digits
 * and underscores, and one of its own for each id, whatever the case of its letters. The same id always gets the same
 * name, so that a file that comes back can be matched to the passages that were sent.
 */
export function bookmarkNameOf(id: string): string {
  const readable = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, readableLength);
  return `_p_${readable}_${bytesToHex(sha256(utf8ToBytes(id))).slice(0, 8)}`;
}
