"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { MoneyField, type MoneyValue } from "@/components/ui/money-field";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-event";
import { modelLabels } from "@/lib/domain/deal/model-label";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { updateDealAction } from "@/lib/features/deals/actions";
import type { DealOverviewDto } from "@/lib/features/deals/dto";
import { currencyChoices } from "./currency-choices";
import { type Refusal, RefusalNotice } from "./refusal-notice";

/** The facts at the head of a deal as a form; only what differs is sent. */
export function EditDealDialog({ overview, onClose }: { overview: DealOverviewDto; onClose: () => void }) {
  const { deal, members } = overview;
  const [title, setTitle] = useState(deal.title);
  const [model, setModel] = useState(deal.model);
  const [ownerId, setOwnerId] = useState(deal.owner.id);
  const [value, setValue] = useState<MoneyValue | null>(deal.expectedAnnualValue);
  const [mutualInterestOn, setMutualInterestOn] = useState<string | null>(deal.mutualInterestOn);
  const [targetSignOn, setTargetSignOn] = useState(deal.targetSignOn);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const errorOf = (field: string) =>
    refusal?.problems.find((problem) => problem.path === `changes.${field}`)?.message;

  const changes = {
    ...(title === deal.title ? {} : { title }),
    ...(model === deal.model ? {} : { model }),
    ...(ownerId === deal.owner.id ? {} : { ownerId }),
    ...(value?.amount === deal.expectedAnnualValue.amount
      ? {}
      : { expectedAnnualValue: value?.amount ?? "0" }),
    ...(!value || value.currency === deal.expectedAnnualValue.currency ? {} : { currency: value.currency }),
    ...(mutualInterestOn === deal.mutualInterestOn ? {} : { mutualInterestOn: mutualInterestOn ?? "" }),
    ...(targetSignOn === deal.targetSignOn ? {} : { targetSignOn }),
  };
  const save = () =>
    start(async () => {
      if (Object.keys(changes).length === 0) return onClose();
      const answer = await updateDealAction({ dealId: deal.id, version: deal.version, changes });
      if (!answer.ok) return setRefusal(answer.error);
      showToast({ title: `${deal.number} changed` });
      onClose();
    });

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Facts of ${deal.number}`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isPending} onPress={save}>
            Save the facts
          </Button>
        </>
      }
    >
      <div className="grid gap-4 tablet:grid-cols-2">
        <TextField
          className="tablet:col-span-2"
          label="Title"
          value={title}
          onChange={setTitle}
          maxLength={160}
          error={errorOf("title")}
        />
        <Select
          label="Model"
          value={model}
          onChange={(id) => setModel(partnershipModels.find((each) => each === id) ?? model)}
          choices={partnershipModels.map((id) => ({ id, label: modelLabels[id] }))}
          error={errorOf("model")}
        />
        <Select
          label="Owner"
          value={ownerId}
          onChange={setOwnerId}
          choices={members.map(({ id, name }) => ({ id, label: name }))}
          error={errorOf("ownerId")}
        />
        <MoneyField
          label="Expected a year"
          value={value}
          onChange={setValue}
          currencies={currencyChoices(deal.expectedAnnualValue.currency)}
          error={errorOf("expectedAnnualValue")}
        />
        <span className="max-tablet:hidden" />
        <DateField
          label="Mutual interest since"
          value={mutualInterestOn}
          onChange={setMutualInterestOn}
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
      </div>
    </Dialog>
  );
}
