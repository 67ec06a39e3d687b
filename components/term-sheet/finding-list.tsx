"use client";

import dynamic from "next/dynamic";
import type { ShownFinding } from "./judgement-store";

// The rules and their words come after the form: nobody waits for them to begin typing.
const FindingNote = dynamic(() => import("./finding-note").then((file) => file.FindingNote));

/** Findings one below the other, gravest first. */
export function FindingList({ findings }: { findings: readonly ShownFinding[] }) {
  return findings.map((finding) => (
    <FindingNote key={finding.ruleId + finding.path + finding.message} finding={finding} />
  ));
}
