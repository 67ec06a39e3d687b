import type { Run } from "@/lib/domain/document/tree";

/**
 * What a term or a gap leads to. `termHref` makes links (usable from server components); `onTermClick` (client only)
 * is called instead of following the link. Without an address values are plain words.
 */
export type TermLinks = {
  termHref?: ((path: string) => string) | undefined;
  onTermClick?: ((path: string) => void) | undefined;
};

const reach = "rounded-mark outline-offset-1 focus-visible:outline-2 focus-visible:outline-focus";
const termLook = `text-ink underline decoration-control decoration-dotted decoration-[1.2px] underline-offset-4 hover:bg-accent-soft ${reach}`;
const gapLook = "bg-warn-soft px-0.5 text-warn";

function Value({ run, links }: { run: Extract<Run, { kind: "term" | "blank" }>; links: TermLinks }) {
  const { termHref, onTermClick } = links;
  const isBlank = run.kind === "blank";
  const text = isBlank ? `[${run.label}]` : run.text;
  const look = isBlank ? `${gapLook} underline decoration-dotted underline-offset-4 ${reach}` : termLook;
  const purpose = isBlank ? `Fill in: ${run.label}` : "Go to this term";
  if (termHref)
    return (
      <a
        className={look}
        title={purpose}
        href={termHref(run.path)}
        onClick={
          onTermClick &&
          ((event) => {
            event.preventDefault();
            onTermClick(run.path);
          })
        }
      >
        {text}
      </a>
    );
  return <span className={isBlank ? gapLook : undefined}>{text}</span>;
}

/** The id of a clause's element, for links and scrolling. */
export const clauseAnchor = (clauseId: string): string => `clause-${clauseId}`;

function RunView({ run, links }: { run: Run; links: TermLinks }) {
  switch (run.kind) {
    case "text":
      if (run.style === "bold") return <b className="font-semibold">{run.text}</b>;
      return run.style === "italic" ? <i>{run.text}</i> : run.text;
    case "definedTerm":
      return run.defines ? <dfn className="font-semibold not-italic">{run.text}</dfn> : run.text;
    case "reference":
      return (
        <a className={`hover:underline ${reach}`} href={`#${clauseAnchor(run.clauseId)}`}>
          {run.text.replaceAll(" ", "\u00a0")}
        </a>
      );
    default:
      return <Value run={run} links={links} />;
  }
}

/** Runs in reading order. They have no identity of their own and are only ever replaced together. */
export function DocumentRuns({ runs, links }: { runs: readonly Run[]; links: TermLinks }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the clause.
    <RunView key={index} run={run} links={links} />
  ));
}
