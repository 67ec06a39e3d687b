import { LinkButton } from "@/components/ui/link-button";
import type { ScoreCardView } from "@/lib/features/assessments/dto";
import { BlindCard, ScoreCard, ScreenForm, StartAssessmentForm } from "./score-card-parts";
import { ScreenOutcome } from "./screen-outcome";

/** The first minutes with a partner: screen, then start. */
function BeforeScoring({ card }: { card: ScoreCardView }) {
  const { screening, screen, abilities, partner } = card;
  if (!abilities.score)
    return (
      <p className="text-ink-2">
        {partner.name} has not been scored yet. Whoever manages partnerships can screen and score it here.
      </p>
    );
  return (
    <>
      {screening ? (
        <div className="grid content-start gap-3">
          <ScreenOutcome screening={screening} timeZone={card.timeZone} />
          <LinkButton href={`/partners/${partner.id}/assessments/screen`} size="sm" className="w-fit">
            Screen again
          </LinkButton>
        </div>
      ) : (
        <section>
          <h2 className="text-title">
            Screen first: {screen.definition.questions.length} questions, one minute
          </h2>
          <p className="mt-1 mb-4 text-ink-2">
            They are our own conditions. Only a partner that meets them is worth the full score card.
          </p>
          <ScreenForm partnerId={partner.id} screen={screen} given={[]} today={card.today} />
        </section>
      )}
      <section>
        <h2 className="text-title">Full score card</h2>
        <p className="mt-1 mb-4 text-ink-2">
          Each criterion from 0 to 5 against written anchors, with evidence and confidence. The figure comes
          as you go, and you see what would change the tier.
        </p>
        <StartAssessmentForm card={card} isPrimary={screening?.outcome === "pursue"} />
      </section>
    </>
  );
}

/** The score card of a partner, or the way to the first one. */
export function ScoreCardTab({ card }: { card: ScoreCardView }) {
  const { assessment } = card;
  if (assessment?.blind && !assessment.blind.isRevealed) {
    const { blind } = assessment;
    const isOpen = blind.mine !== null && !blind.mine.isSubmitted;
    return <BlindCard key={`${assessment.id} ${isOpen}`} card={card} assessment={assessment} blind={blind} />;
  }
  if (assessment)
    return (
      <ScoreCard
        key={`${assessment.id} ${assessment.state} ${assessment.blind !== null}`}
        card={card}
        assessment={assessment}
      />
    );
  return (
    <div className="grid content-start gap-x-14 gap-y-8 px-5 py-6 max-tablet:px-4 pane:grid-cols-[minmax(0,1fr)_320px]">
      <BeforeScoring card={card} />
    </div>
  );
}
