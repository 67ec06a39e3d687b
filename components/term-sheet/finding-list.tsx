"use client";

import dynamic from "next/dynamic";
import type { Finding } from "@/lib/domain/playbook/rule";

// The rules and their words come after the form: nobody waits for them to begin typing.
const FindingNote = dynamic(() => import("./finding-note").then((file) => file.FindingNote));

/** Findings one below the other, gravest first. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return findings.map((finding) => (
    <FindingNote key={finding.ruleId + finding.path + finding.message} finding={finding} />
  ));
}
