import type { ScoreCardView } from "@/lib/features/assessments/dto";
import { ScreenForm } from "./screen-form";
import { ScreenOutcome } from "./screen-outcome";

/** The screen of a partner: the questions, with the last answers filled in, and what they came to. */
export function ScreenTab({ card }: { card: ScoreCardView }) {
  const { partner, screen, screening } = card;
  return (
    <div className="grid content-start gap-x-14 gap-y-8 px-5 py-6 max-tablet:px-4 pane:grid-cols-[minmax(0,1fr)_320px]">
      {screen.abilities.answer ? (
        <section>
          <h2 className="text-title">{screening ? "Screen again" : "Screen"}</h2>
          <p className="mt-1 mb-4 text-ink-2">
            Our own conditions, answered in a minute. The answers are kept with the day and your name.
          </p>
          <ScreenForm
            partnerId={partner.id}
            screen={screen}
            given={screening?.answers ?? []}
            today={card.today}
          />
        </section>
      ) : (
        <p className="text-ink-2">Whoever manages partnerships can screen {partner.name} here.</p>
      )}
      {screening && <ScreenOutcome screening={screening} timeZone={card.timeZone} />}
    </div>
  );
}
