"use client";

import { useState } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Evidence } from "@/lib/domain/rubric/score";
import { evidenceSchema } from "@/lib/domain/rubric/score-schema";

type Kind = Evidence["kind"];
const kinds: { id: Kind; label: string }[] = [
  { id: "note", label: "Note" },
  { id: "link", label: "Link" },
  { id: "gap", label: "Gap" },
];
const hints: Record<Kind, string> = {
  note: "What you saw or heard, when and from whom.",
  link: "What stands there, and its address.",
  gap: "What is missing, and when it will come.",
};

/** What a score rests on. Hands on only what is whole; what is typed stays in the field until then. */
export function EvidenceEditor({
  label,
  evidence,
  onChange,
}: {
  label: string;
  evidence: Evidence | null;
  onChange: (evidence: Evidence | null) => void;
}) {
  const [kind, setKind] = useState<Kind>(evidence?.kind ?? "note");
  const [text, setText] = useState(evidence?.text ?? "");
  const [url, setUrl] = useState(evidence?.kind === "link" ? evidence.url : "");
  const [error, setError] = useState<{ field: "text" | "url"; sentence: string } | null>(null);

  const hand = (next: { kind: Kind; text: string; url: string }) => {
    setKind(next.kind);
    setText(next.text);
    setUrl(next.url);
    if (next.text.trim() === "" && next.url.trim() === "") {
      setError(null);
      return onChange(null);
    }
    const parsed = evidenceSchema.safeParse(
      next.kind === "link" ? next : { kind: next.kind, text: next.text },
    );
    if (parsed.success) {
      setError(null);
      return onChange(parsed.data);
    }
    const [issue] = parsed.error.issues;
    setError(issue ? { field: issue.path[0] === "url" ? "url" : "text", sentence: issue.message } : null);
  };

  return (
    <div className="grid gap-2">
      <SegmentedControl
        label={`Kind of evidence for ${label}`}
        choices={kinds}
        value={kind}
        onChange={(id) => hand({ kind: id, text, url })}
      />
      <TextArea
        label={`Evidence for ${label}`}
        isLabelHidden
        rows={2}
        placeholder={hints[kind]}
        value={text}
        onChange={(value) => hand({ kind, text: value, url })}
        {...(error?.field === "text" ? { error: `${error.sentence} Not saved yet.` } : {})}
      />
      {kind === "link" && (
        <TextField
          label="Address"
          type="url"
          placeholder="https://"
          value={url}
          onChange={(value) => hand({ kind, text, url: value })}
          {...(error?.field === "url" ? { error: `${error.sentence} Not saved yet.` } : {})}
        />
      )}
    </div>
  );
}
