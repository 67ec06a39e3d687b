import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/text-link";
import type { GateConditionDto } from "@/lib/features/deals/dto";

/** Every condition of a gate: what is met goes quiet, what is open says why and where it is mended. */
export function GateConditions({ conditions }: { conditions: readonly GateConditionDto[] }) {
  return (
    <ul className="grid gap-2 text-small">
      {conditions.map((condition) => (
        <li
          key={`${condition.gateId} ${condition.id}`}
          className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2"
        >
          <Icon
            name={condition.isMet ? "check" : "missing"}
            size={14}
            label={condition.isMet ? "Met" : "Open"}
            className={condition.isMet ? "mt-px text-ink-3" : "mt-px text-warn"}
          />
          <span className={condition.isMet ? "text-ink-3" : undefined}>
            {condition.href ? (
              <strong>
                <TextLink href={condition.href}>{condition.label}</TextLink>
              </strong>
            ) : (
              condition.label
            )}
            {!condition.isMet && <span className="block text-ink-2">{condition.detail}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
