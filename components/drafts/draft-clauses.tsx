import { clauseAnchor } from "@/components/document/document-runs";
import { Notice } from "@/components/ui/notice";
import { roleLabels } from "@/lib/domain/access/role";
import type { Clause } from "@/lib/domain/document/tree";
import type { DealClauseDto, DealClausesDto, DraftClauseDto } from "@/lib/features/clauses/dto";
import type { DraftDto } from "@/lib/features/drafts/dto";
import { ClauseChoicePart } from "./clause-choice-part";
import { CompileButton } from "./compile-button";

/** "House text, preferred", "Capped twice v2, fallback 1, accepted by Dana for Legal". */
function standing({ name, version, rung, acceptedByName, acceptedRole }: DraftClauseDto): string {
  const text = version === null ? name : `${name} v${version}`;
  const accepted =
    acceptedRole === null || rung === "preferred"
      ? ""
      : `, accepted by ${roleLabels[acceptedRole]}${acceptedByName === "" ? "" : ` (${acceptedByName})`}`;
  return `${text}, ${rung}${accepted}`;
}

/** Whether the next draft would say something else than this one. */
const isOther = (compiled: DraftClauseDto | undefined, now: DealClauseDto["current"]): boolean =>
  (compiled?.name ?? "House text") !== (now?.name ?? "House text") ||
  (compiled?.version ?? null) !== (now?.version ?? null);

type Row = { clause: DealClauseDto; place: Clause | undefined; compiled: DraftClauseDto | undefined };

/** The clauses of this draft for which the library has more than one text, and what the next draft takes. */
export function DraftClauses({
  draft,
  clauses: { clauses, abilities },
  places,
  isNewest,
}: {
  draft: DraftDto;
  clauses: DealClausesDto;
  places: ReadonlyMap<string, Clause>;
  isNewest: boolean;
}) {
  const rows = clauses.flatMap((clause): Row[] => {
    const place = places.get(clause.key);
    const compiled = draft.clauses.find(({ slotId }) => slotId === clause.slotId);
    return place || compiled ? [{ clause, place, compiled }] : [];
  });
  if (rows.length === 0) return null;
  const hasChanged = rows.some(({ clause, compiled }) => isOther(compiled, clause.current));
  return (
    <section aria-label="Clauses with several texts" className="grid max-w-[820px] gap-2">
      {isNewest && hasChanged && (
        <Notice
          tone="warn"
          title="The next version takes other texts from the clause library."
          action={
            draft.abilities.compile && (
              <CompileButton dealId={draft.dealId} kind={draft.kind} label="Compile it" />
            )
          }
        />
      )}
      <details className="rounded-control bg-surface px-3 inset-ring inset-ring-line">
        <summary className="min-h-9 py-2">
          <b>
            {rows.length} {rows.length === 1 ? "clause has" : "clauses have"} several texts
          </b>{" "}
          <span className="text-ink-2">in the clause library</span>
        </summary>
        <ul className="pb-2">
          {rows.map(({ clause, place, compiled }) => (
            <li
              key={clause.slotId}
              className="grid items-start gap-x-4 gap-y-1 border-t border-line py-2 tablet:grid-cols-[minmax(0,1fr)_auto]"
            >
              <div className="min-w-0">
                {place ? (
                  <a href={`#${clauseAnchor(place.id)}`} className="font-medium hover:underline">
                    {place.number} {clause.heading}
                  </a>
                ) : (
                  <span className="font-medium">{clause.heading}</span>
                )}
                <p className="text-small text-ink-2">
                  {compiled ? standing(compiled) : "House text, as compiled before it had variants"}
                </p>
                {clause.current?.isOutdated && (
                  <p className="text-small text-warn">
                    There is a newer version of “{clause.current.name}”; the accepted one stands until it is
                    chosen again.
                  </p>
                )}
              </div>
              {abilities.choose && isNewest && <ClauseChoicePart dealId={draft.dealId} clause={clause} />}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
