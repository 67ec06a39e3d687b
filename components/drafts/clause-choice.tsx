"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast-event";
import { chooseClauseAction } from "@/lib/features/clauses/actions";
import type { DealClauseDto } from "@/lib/features/clauses/dto";

const ChooseClauseDialog = dynamic(
  () => import("./choose-clause-dialog").then((file) => file.ChooseClauseDialog),
  { ssr: false },
);

const hintOf = ({ rung, mayChoose, acceptedBy }: DealClauseDto["options"][number]): string =>
  mayChoose || acceptedBy === "" ? rung : `${rung}, ${acceptedBy} has to accept it`;

/** Which text the deal takes for one clause. */
export function ClauseChoice({ dealId, clause }: { dealId: string; clause: DealClauseDto }) {
  const router = useRouter();
  const [asked, setAsked] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const option = clause.options.find(({ id }) => id === asked);
  const choose = (choice: string, reason: string) =>
    start(async () => {
      const answer = await chooseClauseAction({ dealId, slotId: clause.slotId, choice, reason });
      if (!answer.ok) return setRefusal(answer.error.message);
      setRefusal(null);
      setAsked(null);
      showToast({ title: `The next draft takes this text for “${clause.heading}”` });
      router.refresh();
    });
  return (
    <div className="grid min-w-0 gap-1">
      <Select
        label={`Text for “${clause.heading}”`}
        isLabelHidden
        placeholder="None for this model"
        isDisabled={isPending}
        choices={clause.options.map((each) => ({
          id: each.id,
          label: each.name,
          hint: hintOf(each),
          isDisabled: !each.mayChoose,
        }))}
        value={clause.current?.id ?? null}
        onChange={(id) => {
          const isFirst = clause.options[0]?.id === id;
          if (id === clause.current?.id) return;
          if (isFirst) choose("preferred", "");
          else setAsked(id);
        }}
        className="w-64 max-w-full"
      />
      {clause.current?.isOutdated &&
        clause.options.some(({ id, mayChoose }) => mayChoose && id === clause.current?.id) && (
          <Button
            size="sm"
            className="w-fit"
            isPending={isPending}
            onPress={() => setAsked(clause.current?.id ?? null)}
          >
            Take the newer version
          </Button>
        )}
      {refusal !== null && option === undefined && <InlineError>{refusal}</InlineError>}
      {option && (
        <ChooseClauseDialog
          clause={clause}
          option={option}
          refusal={refusal}
          isPending={isPending}
          onClose={() => {
            setAsked(null);
            setRefusal(null);
          }}
          onTake={(reason) => choose(option.id, reason)}
        />
      )}
    </div>
  );
}
