"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Drawer } from "@/components/ui/drawer";
import { InlineError } from "@/components/ui/inline-error";
import { showToast } from "@/components/ui/toast-event";
import { createPartnerAction, updatePartnerAction } from "@/lib/features/partners/actions";
import type { PartnerDto, PersonDto } from "@/lib/features/partners/dto";
import { PartnerFields } from "./partner-fields";
import { changedFields, emptyPartner, type PartnerFormValues, valuesOf } from "./partner-form-values";

export interface PartnerDrawerProps {
  /** null to add one. */
  partner: PartnerDto | null;
  owners: readonly PersonDto[];
  /** Of the workspace, for a new partner. */
  currency: string;
  onClose: () => void;
}

interface Refusal {
  message: string;
  byField: Record<string, string>;
}

/** The form of a partner. What was typed stays until it is saved or closed. */
export default function PartnerDrawer({ partner, owners, currency, onClose }: PartnerDrawerProps) {
  const router = useRouter();
  const [values, setValues] = useState<PartnerFormValues>(
    partner ? valuesOf(partner) : emptyPartner(currency),
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaving, startSaving] = useTransition();

  const save = () =>
    startSaving(async () => {
      const changes = partner ? changedFields(partner, values) : null;
      if (changes && Object.keys(changes).length === 0) return onClose();
      const answer =
        partner && changes
          ? await updatePartnerAction({ partnerId: partner.id, version: partner.version, changes })
          : await createPartnerAction(values);
      if (!answer.ok) {
        const { message, problems } = answer.error;
        const byField = problems.map(({ path, message: why }) => [path.replace(/^changes\./, ""), why]);
        return setRefusal({ message, byField: Object.fromEntries(byField) });
      }
      onClose();
      if (partner) showToast({ title: `${answer.value.name} saved` });
      else router.push(`/partners/${answer.value.id}`);
    });

  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={partner ? `Edit ${partner.name}` : "New prospect"}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isSaving} onPress={save}>
            {partner ? "Save" : "Add prospect"}
          </Button>
        </>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {refusal && <InlineError>{refusal.message}</InlineError>}
        <PartnerFields
          values={values}
          owners={owners}
          errors={refusal?.byField ?? {}}
          onChange={(changes) => setValues((now) => ({ ...now, ...changes }))}
        />
        <button type="submit" className="sr-only" tabIndex={-1}>
          Save
        </button>
      </form>
    </Drawer>
  );
}
