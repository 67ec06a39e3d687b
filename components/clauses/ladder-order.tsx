"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { InlineError } from "@/components/ui/inline-error";
import { reorderLadderAction } from "@/lib/features/clauses/actions";

/** Moves one rung of a ladder up or down. */
export function LadderOrder({
  slotId,
  version,
  ladder,
  index,
  name,
}: {
  slotId: string;
  version: number;
  ladder: readonly string[];
  index: number;
  name: string;
}) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isMoving, startMoving] = useTransition();
  const move = (to: number) =>
    startMoving(async () => {
      const moved = ladder.toSpliced(index, 1).toSpliced(to, 0, ladder[index] ?? "");
      const answer = await reorderLadderAction({ slotId, version, ladder: moved });
      setRefusal(answer.ok ? null : answer.error.message);
      router.refresh();
    });
  return (
    <span className="inline-flex flex-wrap items-center">
      <IconButton
        icon="up"
        size="sm"
        label={`Move “${name}” up`}
        isDisabled={index === 0 || isMoving}
        onPress={() => move(index - 1)}
      />
      <IconButton
        icon="down"
        size="sm"
        label={`Move “${name}” down`}
        isDisabled={index === ladder.length - 1 || isMoving}
        onPress={() => move(index + 1)}
      />
      {refusal !== null && <InlineError>{refusal}</InlineError>}
    </span>
  );
}
