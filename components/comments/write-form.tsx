"use client";

import { type ReactNode, useState, useTransition } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { InlineError } from "@/components/ui/inline-error";
import { CommentField, type Mentionable, withMentions } from "./comment-field";

/** As much of an action's answer as a form needs. */
export type SendAnswer =
  | { ok: true }
  | { ok: false; error: { message: string; problems: readonly { message: string }[] } };

/** A box and its button. What was typed stays when it is refused. */
export function WriteForm({
  label,
  sendLabel,
  isOutward,
  members = [],
  send,
  onSent,
  autoFocus,
  children,
}: {
  label: string;
  sendLabel: string;
  /** Leaves for the other side: the plum button, which says to how many people. */
  isOutward: boolean;
  members?: readonly Mentionable[];
  send: (body: string) => Promise<SendAnswer>;
  onSent?: () => void;
  autoFocus?: boolean;
  /** More buttons, before the one that sends. */
  children?: ReactNode;
}) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<Mentionable[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const submit = () =>
    start(async () => {
      const result = await send(withMentions(text, chosen));
      if (!result.ok) {
        setRefusal([result.error.message, ...result.error.problems.map((each) => each.message)].join(" "));
        return;
      }
      setRefusal(null);
      setText("");
      onSent?.();
    });
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) submit();
      }}
    >
      <CommentField
        label={label}
        value={text}
        onChange={setText}
        members={members}
        onChoose={(member) => setChosen([...chosen, member])}
        autoFocus={autoFocus === true}
      />
      {refusal !== null && <InlineError>{refusal}</InlineError>}
      <div className="flex flex-wrap items-center justify-end gap-2">
        {children}
        <button
          type="submit"
          aria-disabled={isPending || undefined}
          className={buttonLook({
            variant: isOutward ? "outward" : "default",
            size: "sm",
            className: "pointer-coarse:min-h-11",
          })}
        >
          {isOutward && <Icon name="send" size={12} />}
          {sendLabel}
        </button>
      </div>
    </form>
  );
}
