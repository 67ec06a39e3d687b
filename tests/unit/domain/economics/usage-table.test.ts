import { describe, expect, it } from "vitest";
import { readUsageTable } from "@/lib/domain/economics/usage/usage-table";

const tiers = [
  { id: "pro", name: "Pro" },
  { id: "max", name: "Enterprise" },
];

describe("a table of API usage", () => {
  it("is read with the columns, months and separators people write", () => {
    const read = readUsageTable(
      [
        ["Month", "Account", "Plan", "Requests"],
        ["2027-01", "Acme", "Pro", "1,250,000"],
        ["2027-02-15", "Acme", "enterprise", "0"],
        ["", "", "", ""],
      ],
      tiers,
    );
    expect(read).toEqual({
      ok: true,
      value: [
        { customer: "Acme", month: "2027-01", tier: "pro", calls: "1250000" },
        { customer: "Acme", month: "2027-02", tier: "max", calls: "0" },
      ],
    });
  });

  it("needs no tier where there is only one", () => {
    const read = readUsageTable(
      [
        ["customer", "month", "calls"],
        ["A", "2027-01", "5"],
      ],
      [{ id: "pro" }],
    );
    expect(read.ok && read.value[0]?.tier).toBe("pro");
  });

  it.each([
    ["no column", [["customer", "calls"]], "row 1", "month"],
    [
      "no month",
      [
        ["customer", "month", "calls", "tier"],
        ["A", "January", "5", "pro"],
      ],
      "row 2",
      "no month",
    ],
    [
      "no number",
      [
        ["customer", "month", "calls", "tier"],
        ["A", "2027-01", "5.5", "pro"],
      ],
      "row 2",
      "whole number",
    ],
    [
      "no tier",
      [
        ["customer", "month", "calls", "tier"],
        ["A", "2027-01", "5", "gold"],
      ],
      "row 2",
      "gold",
    ],
    ["no row", [["customer", "month", "calls", "tier"]], "row 2", "no row"],
  ])("with %s is refused, and the row is named", (_, table, at, says) => {
    const read = readUsageTable(table, tiers);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.refusal[0]?.at).toBe(at);
    expect(read.refusal[0]?.message).toContain(says);
  });
});
