"use client";

import { useActionState } from "react";
import { initialsOf } from "@/components/ui/avatar";
import { InlineError } from "@/components/ui/inline-error";
import { Pending } from "@/components/ui/pending";
import { signInAsPersonaAction } from "@/lib/features/sign-in/actions";
import type { PersonaDto } from "@/lib/features/sign-in/dto";

/** The people of the demo workspace, one click each. */
export function PersonaList({ personas, from }: { personas: readonly PersonaDto[]; from: string }) {
  const [result, send, isPending] = useActionState(signInAsPersonaAction, null);
  return (
    <section aria-labelledby="personas" className="mt-8 border-t border-line-2 pt-3">
      <h2 id="personas" className="text-small font-medium text-ink-3">
        Demo workspace: look round as
      </h2>
      <form action={send}>
        <input type="hidden" name="from" value={from} />
        <ul className="mt-1 grid">
          {personas.map((persona) => (
            <li key={persona.memberId} className="border-b border-line last:border-b-0">
              <button
                type="submit"
                name="memberId"
                value={persona.memberId}
                disabled={isPending}
                className="grid w-full grid-cols-[28px_minmax(0,1fr)_auto] items-center gap-3 py-1.75 -outline-offset-2 hover:bg-sunken pointer-coarse:min-h-11"
              >
                <span
                  aria-hidden="true"
                  className="grid size-7 place-items-center rounded-full bg-sunken text-note font-semibold text-ink-2 inset-ring inset-ring-line-2"
                >
                  {initialsOf(persona.name)}
                </span>
                <span className="min-w-0">
                  <b className="font-medium">{persona.name}</b>{" "}
                  <span className="text-ink-3">{persona.title}</span>
                </span>
                {isPending && <Pending />}
              </button>
            </li>
          ))}
        </ul>
      </form>
      {result?.ok === false && <InlineError>{result.error.message}</InlineError>}
    </section>
  );
}
