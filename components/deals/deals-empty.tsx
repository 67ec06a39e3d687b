import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { gates } from "@/lib/domain/deal/gates";
import { type RoadStage, roadStages } from "@/lib/domain/deal/stage";
import { stageLabels } from "@/lib/domain/deal/stage-label";

const whatHappens: Readonly<Record<RoadStage, string>> = {
  qualifying: "Is this partner worth the paper? Score, evidence, tier.",
  loi: "One or two pages, not binding: intent, outline, dates.",
  terms: "One guided form. Findings appear as you type.",
  validation: "Finance looks at the figures and decides.",
  drafting: "The agreement is written from the terms.",
  negotiation: "Versions, remarks and redlines, until nothing is open.",
  final_approval: "Each approval binds the exact text it was given for.",
  signature: "By a link on their side, without an account.",
  live: "Signed by everyone; the certificate proves it.",
};

function Step({ place, title, children }: { place: number; title: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-3 border-b border-line py-4">
      <span className="text-ink-3 tabular-nums">{place}</span>
      <div>
        <h3 className="text-row font-medium">{title}</h3>
        {children}
      </div>
    </li>
  );
}

/** The stages in order, and below each the gate before the next with all it asks for. */
function Road() {
  return (
    <section aria-labelledby="road">
      <h2 id="road" className="mb-4 text-section">
        The way a deal goes
      </h2>
      <ol className="grid gap-3 border-l border-line-2 pl-5">
        {roadStages.map((stage, place) => {
          const next = roadStages[place + 1];
          const gate = gates.find(({ into }) => into === next);
          const asked =
            gate?.conditions.map(({ label }) => label.toLowerCase().replaceAll("ip ", "IP ")) ?? [];
          return (
            <li key={stage} className="relative">
              <span
                aria-hidden="true"
                className={`absolute top-1.5 -left-5 size-2 -translate-x-1/2 rounded-full border border-control ${place === 0 ? "bg-accent" : "bg-surface"}`}
              />
              <strong>{stageLabels[stage]}</strong>{" "}
              <span className="block text-ink-2 tablet:inline tablet:pl-2">{whatHappens[stage]}</span>
              {asked.length > 0 && (
                <p className="mt-1 text-small text-ink-3">Before going on: {asked.join(", ")}.</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The board before the first deal: how to begin, and the road a deal takes. */
export function DealsEmpty({ mayOpen }: { mayOpen: boolean }) {
  return (
    <div className="grid content-start gap-x-16 gap-y-10 px-5 py-8 max-tablet:px-4 pane:grid-cols-[minmax(0,400px)_minmax(0,640px)] pane:px-12">
      <div>
        <h2 className="text-headline text-balance">A deal begins with a partner worth having.</h2>
        <p className="mt-2 text-ink-2">
          Parley keeps one record from the first score to the last signature. The terms you enter once become
          the letter of intent, the agreement and its schedules.
        </p>
        {mayOpen && (
          <ol className="mt-5 border-t border-line">
            <Step place={1} title="Bring in your prospects">
              <p className="text-small text-ink-2">
                A CSV file from any system. You see every row before it counts, and one undo takes all of it
                back.
              </p>
              <div className="mt-2 flex gap-2">
                <LinkButton href="/partners/import" icon="upload">
                  Import a list
                </LinkButton>
                <LinkButton href="/partners" variant="quiet">
                  See partners
                </LinkButton>
              </div>
            </Step>
            <Step place={2} title="Screen and score one of them">
              <p className="text-small text-ink-2">
                A few knock-out questions, then the rubric, on the score card of the partner.
              </p>
            </Step>
            <Step place={3} title="Open the deal">
              <p className="text-small text-ink-2">Choose a model; papers, plan and gates follow from it.</p>
            </Step>
          </ol>
        )}
      </div>
      <Road />
    </div>
  );
}
