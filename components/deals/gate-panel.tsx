"use client";

import { Button } from "react-aria-components/Button";
import { Gate } from "@/components/ui/gate";
import { Popover } from "@/components/ui/popover";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import type { GateDto } from "@/lib/features/deals/dto";
import { GateConditions } from "./gate-conditions";

/** "2 of 5 open", which opens into what is missing and where to mend it. */
export function GatePanel({ gate }: { gate: GateDto }) {
  return (
    <Popover
      label={`Gate before ${stageLabels[gate.into]}`}
      className="w-96 p-4"
      trigger={
        <Button className="rounded-mark underline decoration-dotted underline-offset-4">
          <Gate total={gate.totalCount} open={gate.openCount} />
          <span className="sr-only"> before {stageLabels[gate.into]}</span>
        </Button>
      }
    >
      <p className="mb-3 text-section">
        {gate.label}
        <span className="ml-2 text-small font-normal text-ink-3">{gate.text}</span>
      </p>
      <GateConditions conditions={gate.conditions} />
    </Popover>
  );
}
