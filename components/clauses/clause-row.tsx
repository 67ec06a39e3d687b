import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { ClauseSlotDto, RungDto } from "@/lib/features/clauses/dto";
import { acceptText, asTitle, modelsText, newVariantHref, slotTitle } from "./clause-words";
import { LadderOrder } from "./ladder-order";
import { RestoreButton } from "./restore-button";

function Rung({
  slot,
  rung,
  index,
  mayEdit,
}: {
  slot: ClauseSlotDto;
  rung: RungDto;
  index: number;
  mayEdit: boolean;
}) {
  const isHouse = rung.version === null;
  const canMove = mayEdit && slot.id !== null && slot.ladder.length > 1;
  return (
    <li className="flex min-h-7 flex-wrap items-center gap-x-2">
      <span className="w-20 flex-none text-small text-ink-3">{asTitle(rung.rung)}</span>
      {isHouse ? (
        <span className="text-ink-2">{rung.name}</span>
      ) : (
        <TextLink href={`/library/clauses/${rung.id}`}>{rung.name}</TextLink>
      )}
      {!isHouse && (
        <span className="text-small text-ink-3">
          v{rung.version}
          {index > 0 && `, accepted by ${acceptText(rung.acceptRoles)}`}
          {rung.models.length > 0 && `, for ${modelsText(rung.models)}`}
        </span>
      )}
      {rung.problems.length > 0 && (
        <span className="inline-flex items-center gap-1 text-small text-bad">
          <Icon name="warning" size={12} />
          Line {rung.problems[0]?.line}: {rung.problems[0]?.message} Documents take the house text until it is
          mended.
        </span>
      )}
      {canMove && slot.id !== null && (
        <span className="ml-auto">
          <LadderOrder
            slotId={slot.id}
            version={slot.version}
            ladder={slot.ladder.map(({ id }) => id)}
            index={index}
            name={rung.name}
          />
        </span>
      )}
    </li>
  );
}

/** One clause with its ladder. */
export function ClauseRow({ slot, mayEdit }: { slot: ClauseSlotDto; mayEdit: boolean }) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-2.5 last:border-b-0 tablet:grid-cols-[minmax(180px,0.8fr)_minmax(0,2fr)_auto]">
      <div className="min-w-0">
        <h3 className="font-medium">{slotTitle(slot)}</h3>
        <p className="wrap-anywhere text-note text-ink-3">
          {slot.isOwn ? "Your own clause" : slot.key}
          {slot.isGone && ", no longer in the house text"}
        </p>
      </div>
      <div className="min-w-0">
        {slot.ladder.length === 0 && (
          <p className="text-ink-2">No text is in use, so it stands in no document.</p>
        )}
        <ol>
          {slot.ladder.map((rung, index) => (
            <Rung key={rung.id} slot={slot} rung={rung} index={index} mayEdit={mayEdit} />
          ))}
        </ol>
        {slot.retired.length > 0 && (
          <ul className="mt-1 grid gap-1">
            {slot.retired.map(({ id, name }) => (
              <li key={id} className="flex flex-wrap items-center gap-2 text-small text-ink-3">
                <span className="w-20 flex-none">Retired</span>
                <TextLink href={`/library/clauses/${id}`}>{name}</TextLink>
                {mayEdit && <RestoreButton variantId={id} name={name} />}
              </li>
            ))}
          </ul>
        )}
      </div>
      {mayEdit && !slot.isGone && (
        <div>
          <LinkButton href={newVariantHref(slot)} size="sm" icon="plus">
            Variant<span className="sr-only"> of {slotTitle(slot)}</span>
          </LinkButton>
        </div>
      )}
    </li>
  );
}
