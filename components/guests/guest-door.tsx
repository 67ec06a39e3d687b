"use client";

import { useActionState } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { boxLook, inputLook } from "@/components/ui/field-look";
import { InlineError } from "@/components/ui/inline-error";
import { enterAction, requestCodeAction } from "@/lib/features/guests/actions";

const wide = "w-full";

/** What a link opens first: a button that posts a code to the mailbox, then a box for the code. Tells nothing else. */
export function GuestDoor({ link }: { link: string }) {
  const [request, ask, isAsking] = useActionState(requestCodeAction, null);
  const [entrance, enter, isEntering] = useActionState(enterAction, null);
  const isSent = request?.ok === true;
  return (
    <div className="mx-auto grid w-full max-w-[440px] gap-5 px-5 py-12">
      <div className="grid gap-1">
        <h1 className="text-headline">You were sent something to read.</h1>
        <p className="text-ink-2">
          To make sure it is you, a six-digit code goes to the mailbox this link was sent to.
        </p>
      </div>
      {isSent && (
        <form action={enter} className="grid gap-3">
          <input type="hidden" name="link" value={link} />
          <p role="status" className="text-ink-2">
            The code is on its way. It works for ten minutes.
          </p>
          <label className="grid gap-1">
            <span className="font-medium text-small">Code</span>
            <span className={boxLook("plain", "h-11")}>
              <input
                name="code"
                inputMode="numeric"
                autoComplete="one-time-code"
                pattern="[0-9 ]*"
                maxLength={12}
                required
                // biome-ignore lint/a11y/noAutofocus: the next thing to do after asking for the code.
                autoFocus
                className={`${inputLook} text-title tabular-nums tracking-widest`}
              />
            </span>
          </label>
          {entrance?.ok === false && (
            <InlineError>{entrance.error.problems[0]?.message ?? entrance.error.message}</InlineError>
          )}
          <button
            type="submit"
            aria-disabled={isEntering || undefined}
            className={buttonLook({ variant: "primary", size: "touch", className: wide })}
          >
            Open
          </button>
        </form>
      )}
      <form action={ask} className="grid gap-3">
        <input type="hidden" name="link" value={link} />
        {request?.ok === false && <InlineError>{request.error.message}</InlineError>}
        <button
          type="submit"
          aria-disabled={isAsking || undefined}
          className={buttonLook({
            variant: isSent ? "default" : "primary",
            size: "touch",
            className: wide,
          })}
        >
          {isSent ? "Send another code" : "Send me the code"}
        </button>
      </form>
    </div>
  );
}
