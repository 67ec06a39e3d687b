import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  expandPath,
  formatPath,
  getAt,
  parsePath,
  setAt,
  toCataloguePath,
} from "@/lib/domain/term-sheet/path";

const sheet = {
  exclusivity: {
    grants: [
      { id: "g1", gates: [{ id: "x", target: "3" }] },
      { id: "g2", gates: [] },
    ],
  },
};

describe("term paths", () => {
  it("reads, writes and takes away a value without touching the original", () => {
    const path = "exclusivity.grants[g1].gates[x].target";
    expect(getAt(sheet, path)).toBe("3");
    const changed = setAt(sheet, path, "5");
    expect(changed.ok && getAt(changed.value, path)).toBe("5");
    expect(getAt(sheet, path)).toBe("3");
    const cleared = setAt(sheet, path, undefined);
    expect(cleared.ok && cleared.value.exclusivity.grants[0]?.gates[0]).toEqual({ id: "x" });
  });

  it("says when a row is gone", () => {
    expect(setAt(sheet, "exclusivity.grants[g9].untilOn", "2027-01-01")).toMatchObject({ ok: false });
    expect(getAt(sheet, "exclusivity.grants[g9].untilOn")).toBeUndefined();
  });

  it("expands a catalogue path to one path for each row", () => {
    expect(expandPath(sheet, "exclusivity.grants[].gates[].target")).toEqual([
      "exclusivity.grants[g1].gates[x].target",
    ]);
    expect(expandPath(sheet, "exclusivity.grants[].untilOn")).toHaveLength(2);
    expect(toCataloguePath("exclusivity.grants[g1].gates[x].target")).toBe(
      "exclusivity.grants[].gates[].target",
    );
  });

  it.each([
    "",
    ".a",
    "a.",
    "a..b",
    "[x]",
    "a[x][y]",
    "a b",
    "__proto__",
    "a.__proto__.b",
    "a.constructor",
    "a[x",
    "a]",
  ])("refuses “%s”", (path) => {
    expect(parsePath(path).ok).toBe(false);
  });

  it("never reaches what an object inherits", () => {
    expect(getAt({}, "toString")).toBeUndefined();
    expect(setAt({}, "a.constructor.prototype.polluted", true).ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("never throws on foreign input, and what it accepts it writes back the same", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (input) => {
        const parsed = parsePath(input);
        if (parsed.ok) expect(formatPath(parsed.value)).toBe(input);
        getAt(sheet, input as string);
        setAt(sheet, input as string, 1);
      }),
    );
  });
});
