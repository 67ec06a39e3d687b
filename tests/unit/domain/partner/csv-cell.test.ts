import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine, readCsvCell } from "@/lib/domain/partner/csv-cell";

describe("cells of a CSV file", () => {
  it("come back as they were, and none begins a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 5 }), (values) => {
        const [read] = parse(csvLine(values), { relaxColumnCount: true }) as string[][];
        expect(read?.every((cell) => !/^[=+\-@\t\r]/.test(cell))).toBe(true);
        const kept = values.map((value) => (/^'[=+\-@\t\r]/.test(value) ? value.slice(1) : value));
        expect(read?.map(readCsvCell)).toEqual(kept);
      }),
    );
  });
});
