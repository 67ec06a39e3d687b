"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { revokeSessionsAction } from "@/lib/features/workspace/actions";
import { useCommand } from "./use-command";

/** Ends one session, or all of one's own. */
export function EndSession({
  which,
  label,
  children,
}: {
  which: { which: "one"; sessionId: string } | { which: "mine" };
  label?: string;
  children: ReactNode;
}) {
  const { send, isPending, refusal } = useCommand(revokeSessionsAction, {
    done: ({ count }) => (count === 1 ? "1 session ended" : `${count} sessions ended`),
  });
  return (
    <span className="inline-flex items-center gap-2">
      {refusal && <InlineError>{refusal.message}</InlineError>}
      <Button size="sm" isPending={isPending} aria-label={label} onPress={() => send(which)}>
        {children}
      </Button>
    </span>
  );
}
