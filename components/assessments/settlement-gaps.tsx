import type { SettlementGap } from "@/lib/domain/rubric/settlement";

const most = 12;

/** What is missing before the scores can be settled, said beforehand; each line opens its criterion. */
export function SettlementGaps({
  gaps,
  onOpen,
}: {
  gaps: readonly SettlementGap[];
  onOpen: (key: string) => void;
}) {
  if (gaps.length === 0)
    return (
      <p className="px-5 pb-2 text-small text-ink-3 max-tablet:px-4">
        Nothing is missing: it can be settled.
      </p>
    );
  return (
    <details className="px-5 pb-2 text-small text-ink-2 max-tablet:px-4">
      <summary className="w-fit cursor-pointer rounded-mark hover:text-ink">
        Missing before it can be settled: {gaps.length}
      </summary>
      <ul className="mt-1 grid gap-0.5 pl-4">
        {gaps.slice(0, most).map(({ key, message }) => (
          <li key={`${key} ${message}`}>
            <button type="button" className="text-link min-h-6 text-left" onClick={() => onOpen(key)}>
              {message}
            </button>
          </li>
        ))}
        {gaps.length > most && <li className="text-ink-3">and {gaps.length - most} more</li>}
      </ul>
    </details>
  );
}
