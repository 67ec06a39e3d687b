"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { MoneyField, type MoneyValue } from "@/components/ui/money-field";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { TextField } from "@/components/ui/text-field";
import {
  documentLabels,
  documentSequencePresets,
  documentsInOrder,
} from "@/lib/domain/deal/document-sequence";
import { modelLabels } from "@/lib/domain/deal/model-label";
import { type PartnershipModel, partnershipModels } from "@/lib/domain/deal/partnership-model";
import { openDealAction } from "@/lib/features/deals/actions";
import type { DealChoicesDto } from "@/lib/features/deals/dto";
import { currencyChoices } from "./currency-choices";
import { type Refusal, RefusalNotice } from "./refusal-notice";

// A field that searches while one types is the heaviest part of the form; the rest stands before it has come.
const PartnerPicker = dynamic(() => import("./partner-picker").then((file) => file.PartnerPicker), {
  ssr: false,
  loading: () => <Skeleton className="h-12 pointer-coarse:h-16" />,
});

type Partner = { id: string; name: string };

const modelHint = (model: PartnershipModel): string => {
  const sequence = documentSequencePresets[model];
  const papers = documentsInOrder(sequence).map((kind) => documentLabels[kind]);
  return `${papers.join(", then ")}; ${sequence.weeksToSign.min} to ${sequence.weeksToSign.max} weeks to sign.`;
};

/** Opens a deal: with whom, on which paper, how much, since when. */
export function NewDealForm({
  choices,
  partners,
  partner,
}: {
  choices: DealChoicesDto;
  partners: readonly Partner[];
  partner: Partner | null;
}) {
  const router = useRouter();
  const [isPending, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [partnerId, setPartnerId] = useState(partner?.id ?? null);
  const [title, setTitle] = useState("");
  const [model, setModel] = useState<PartnershipModel>("co_sell");
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [value, setValue] = useState<MoneyValue | null>({ amount: "0", currency: choices.currency });
  const [mutualInterestOn, setMutualInterestOn] = useState<string | null>(choices.today);
  const [targetSignOn, setTargetSignOn] = useState<string | null>(null);
  const errorOf = (path: string) => refusal?.problems.find((problem) => problem.path === path)?.message;

  const submit = () =>
    start(async () => {
      const answer = await openDealAction({
        partnerId: partnerId ?? "",
        title,
        model,
        ...(ownerId ? { ownerId } : {}),
        expectedAnnualValue: value?.amount ?? "0",
        currency: value?.currency ?? choices.currency,
        mutualInterestOn: mutualInterestOn ?? "",
        targetSignOn,
      });
      if (answer.ok) router.push(`/deals/${answer.value.id}`);
      else setRefusal(answer.error);
    });

  return (
    <form
      className="grid max-w-[640px] gap-4 px-5 py-6 max-tablet:px-4 tablet:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="tablet:col-span-2">
        <PartnerPicker
          partners={partner ? [partner, ...partners.filter(({ id }) => id !== partner.id)] : partners}
          value={partnerId}
          onChange={setPartnerId}
          error={errorOf("partnerId")}
        />
      </div>
      <TextField
        className="tablet:col-span-2"
        label="Title"
        hint="What it is about, such as the product and the market."
        value={title}
        onChange={setTitle}
        maxLength={160}
        error={errorOf("title")}
      />
      <Select
        className="tablet:col-span-2"
        label="Model"
        value={model}
        onChange={(id) => setModel(partnershipModels.find((each) => each === id) ?? model)}
        choices={partnershipModels.map((id) => ({ id, label: modelLabels[id] }))}
        hint={modelHint(model)}
      />
      <MoneyField
        label="Expected a year"
        value={value}
        onChange={setValue}
        currencies={currencyChoices(choices.currency)}
        error={errorOf("expectedAnnualValue")}
      />
      <Select
        label="Owner"
        placeholder="You"
        value={ownerId}
        onChange={setOwnerId}
        choices={choices.members.map(({ id, name }) => ({ id, label: name }))}
        error={errorOf("ownerId")}
      />
      <DateField
        label="Mutual interest since"
        value={mutualInterestOn}
        onChange={setMutualInterestOn}
        hint="The clock of 60 days starts here."
        error={errorOf("mutualInterestOn")}
      />
      <DateField
        label="To be signed by"
        value={targetSignOn}
        onChange={setTargetSignOn}
        error={errorOf("targetSignOn")}
      />
      {refusal && (
        <div className="tablet:col-span-2">
          <RefusalNotice refusal={refusal} />
        </div>
      )}
      <div className="tablet:col-span-2">
        <Button type="submit" variant="primary" size="lg" isPending={isPending}>
          Open the deal
        </Button>
      </div>
    </form>
  );
}
