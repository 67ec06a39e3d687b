import type { ScreeningView } from "@/lib/features/assessments/dto";
import { formatDate, formatInstantDate } from "@/lib/format/dates";

const outcomes = { pursue: "Pursue", not_now: "Not now", no: "No" };

/** What the last screen came to, and why. */
export function ScreenOutcome({ screening, timeZone }: { screening: ScreeningView; timeZone: string }) {
  const { outcome, lookAgainOn, reasons } = screening;
  return (
    <section>
      <h2 className="text-section">
        {outcomes[outcome]}
        {lookAgainOn !== null && `, look again on ${formatDate(lookAgainOn)}`}
      </h2>
      <p className="mt-0.5 text-small text-ink-3">
        Screened by {screening.screenedByName} on {formatInstantDate(new Date(screening.createdAt), timeZone)}
      </p>
      {reasons.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {reasons.map(({ questionKey, concern, note }) => (
            <li key={questionKey}>
              {concern} {note !== "" && <span className="text-ink-2">{note}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
