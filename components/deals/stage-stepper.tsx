import { Fragment } from "react";
import type { DealHeaderDto, StageStepDto } from "@/lib/features/deals/dto";
import { GatePanel } from "./gate-panel";

function Step({ step }: { step: StageStepDto }) {
  if (step.standing === "current")
    return (
      <span aria-current="step" className="whitespace-nowrap">
        <strong>{step.label}</strong>{" "}
        <span className="text-ink-2 tabular-nums">
          {step.stage === "live" ? "" : `day ${step.days ?? 0}`}
        </span>
      </span>
    );
  return (
    <span
      className={step.standing === "done" ? "whitespace-nowrap text-ink-2" : "whitespace-nowrap text-ink-3"}
    >
      {step.label} {step.days !== null && <span className="tabular-nums">{step.days} d</span>}
    </span>
  );
}

/** The road with the days spent at each stage; the next gate stands where it bars the way. */
export function StageStepper({ deal }: { deal: DealHeaderDto }) {
  return (
    <ol
      aria-label="Stages"
      className="scroll-quiet flex min-w-0 flex-1 items-center gap-2 max-tablet:basis-full"
    >
      {deal.stages.map((step, place) => (
        <Fragment key={step.stage}>
          {place > 0 && (
            <li aria-hidden="true" className="h-px w-4 flex-none bg-line-2 max-desk:w-2 max-tablet:hidden" />
          )}
          <li className={step.standing === "current" ? undefined : "max-tablet:hidden"}>
            <Step step={step} />
          </li>
          {step.standing === "current" && deal.nextGate && deal.nextGate.totalCount > 0 && (
            <>
              <li
                aria-hidden="true"
                className="h-px w-4 flex-none bg-line-2 max-desk:w-2 max-tablet:hidden"
              />
              <li>
                <GatePanel gate={deal.nextGate} />
              </li>
            </>
          )}
        </Fragment>
      ))}
    </ol>
  );
}
