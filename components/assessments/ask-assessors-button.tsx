"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { AssessmentView, ScoreCardView } from "@/lib/features/assessments/dto";

const AskAssessorsDialog = dynamic(() => import("./ask-assessors-dialog"), { ssr: false });

/** Opens the choice of colleagues who score this partner blind. */
export function AskAssessorsButton(props: {
  assessment: AssessmentView;
  assessors: ScoreCardView["assessors"];
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" variant="quiet" onPress={() => setOpen(true)}>
        {props.assessment.blind === null ? "Score with others…" : "Ask more people…"}
      </Button>
      {isOpen && <AskAssessorsDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
