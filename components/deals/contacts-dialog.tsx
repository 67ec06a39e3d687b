"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { TextLink } from "@/components/ui/text-link";
import { showToast } from "@/components/ui/toast-event";
import { setDealContactsAction } from "@/lib/features/deals/actions";
import type { DealOverviewDto } from "@/lib/features/deals/dto";
import type { ContactPart } from "@/lib/features/deals/schema";
import { partKeys, partLabels } from "./part-labels";
import { type Refusal, RefusalNotice } from "./refusal-notice";

type Taking = { contactId: string; part: ContactPart };

/** The partner's people with what each is there for in this deal. */
export function ContactsDialog({ overview, onClose }: { overview: DealOverviewDto; onClose: () => void }) {
  const { deal, partnerContacts } = overview;
  const [taking, setTaking] = useState<readonly Taking[]>(
    overview.contacts.map(({ contactId, part }) => ({ contactId, part })),
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const isTaking = (contactId: string, part: ContactPart) =>
    taking.some((each) => each.contactId === contactId && each.part === part);
  const toggle = (contactId: string, part: ContactPart) =>
    setTaking((before) =>
      isTaking(contactId, part)
        ? before.filter((each) => each.contactId !== contactId || each.part !== part)
        : [...before, { contactId, part }],
    );
  const save = () =>
    start(async () => {
      const answer = await setDealContactsAction({
        dealId: deal.id,
        version: deal.version,
        contacts: [...taking],
      });
      if (!answer.ok) return setRefusal(answer.error);
      showToast({ title: `People of ${deal.partner.name} changed` });
      onClose();
    });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Who takes part for ${deal.partner.name}`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isPending} onPress={save}>
            Save who takes part
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        {partnerContacts.length === 0 && (
          <p className="text-ink-2">
            {deal.partner.name} has no contacts yet.{" "}
            <TextLink href={`/partners/${deal.partner.id}/contacts`}>Add them to the partner</TextLink>, then
            choose them here.
          </p>
        )}
        {partnerContacts.map((contact) => (
          <fieldset key={contact.id} className="grid gap-1 border-t border-line pt-2 first:border-t-0">
            <legend className="float-left w-full">
              <span className="font-medium">{contact.name}</span>{" "}
              <span className="text-small text-ink-3">{contact.title}</span>
            </legend>
            <span className="flex flex-wrap gap-x-5">
              {partKeys.map((part) => (
                <Checkbox
                  key={part}
                  isSelected={isTaking(contact.id, part)}
                  onChange={() => toggle(contact.id, part)}
                >
                  {partLabels[part]}
                </Checkbox>
              ))}
            </span>
          </fieldset>
        ))}
        {refusal && <RefusalNotice refusal={refusal} />}
      </div>
    </Dialog>
  );
}
