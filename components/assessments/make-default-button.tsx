"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { makeRubricDefaultAction } from "@/lib/features/assessments/actions";

/** New assessments begin with this rubric from now on. */
export function MakeDefaultButton({ rubricId }: { rubricId: string }) {
  const [error, setError] = useState<string | null>(null);
  const [isSaving, save] = useTransition();
  return (
    <>
      {error !== null && <InlineError>{error}</InlineError>}
      <Button
        isPending={isSaving}
        onPress={() =>
          save(async () => {
            const answer = await makeRubricDefaultAction({ rubricId });
            setError(answer.ok ? null : answer.error.message);
          })
        }
      >
        Make default
      </Button>
    </>
  );
}
