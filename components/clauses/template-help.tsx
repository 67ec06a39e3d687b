const lines: readonly [code: string, meaning: string][] = [
  ["{{ law.governingLaw }}", "says a term; a missing answer becomes a gap that names its field"],
  ['{{ termExit.terminationForCause.cureDays | count: "day", "days" }}', "says a number with its unit"],
  [
    '{{ law.mediation | words: true: "…", false: "…" }}',
    "says a choice in your own words, one for each answer",
  ],
  [
    '{% if law.liability.cap == "amount" %}…{% else %}…{% endif %}',
    "writes words only when the terms call for them",
  ],
  [
    "{% for grant in exclusivity.grants %}…{% endfor %}",
    "writes words for each row; inside say {{ grant.bound }}",
  ],
  ['{{ "Net Revenue" | defined }}', "uses a defined word; | defines gives it its meaning here"],
  [
    '{{ "liability.cap" | clause }}',
    "points to a clause by number; | clause_at_start at the start of a sentence",
  ],
  ['{% if "law.arbitration" | present %}…{% endif %}', "asks whether the document has that clause"],
];

/** The whole language on one page. */
export function TemplateHelp() {
  return (
    <details className="border-b border-line">
      <summary className="min-h-8 py-1.5 text-small font-medium text-ink-2">How to write it</summary>
      <dl className="grid gap-1.5 pb-3 text-small">
        {lines.map(([code, meaning]) => (
          <div key={code}>
            <dt className="wrap-anywhere font-mono text-note">{code}</dt>
            <dd className="text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
