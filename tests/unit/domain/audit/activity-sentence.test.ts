import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { activitySentence } from "@/lib/domain/audit/activity-sentence";

/** Every action a command records by name, read from the commands themselves. */
const recorded = readdirSync("lib/features", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [
    ...readFileSync(path.join("lib/features", file), "utf8").matchAll(/\baction: "(\w+\.\w+)"/g),
  ])
  .map(([, action = ""]) => action);

describe("activitySentence", () => {
  it.each([...new Set(recorded)].sort())("has a sentence for %s", (action) => {
    expect(recorded.length).toBeGreaterThan(40);
    const sentence = activitySentence({ action, detail: {} });
    expect(sentence).toMatch(/^[a-z].*[.!?…]$/);
    // What is read from the name of an action alone has a colon after its verb, and stands for a sentence still missing.
    const [noun = "", verb = ""] = action.split(".").map((part) => part.replaceAll("_", " "));
    expect(sentence.startsWith(`${verb}: ${noun}`)).toBe(false);
  });

  it("tells what was done, to whom and why", () => {
    const detail = {
      from: "loi",
      to: "terms",
      reason: "They asked for it",
      name: "Round two",
      role: "legal",
    };
    expect(activitySentence({ action: "deal.advanced", detail })).toBe(
      "moved the deal on from LOI / MOU to Terms.",
    );
    expect(activitySentence({ action: "deal.parked", detail })).toBe("parked the deal: They asked for it.");
    expect(activitySentence({ action: "term_sheet.revision_named", detail })).toBe(
      "named a revision of the terms “Round two”.",
    );
    expect(activitySentence({ action: "member.added", detail })).toBe("added Round two as Legal.");
    expect(activitySentence({ action: "ferry.boarded", detail: {} })).toBe("boarded: ferry.");
  });
});
