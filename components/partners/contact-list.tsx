"use client";

import dynamic from "next/dynamic";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import { InlineError } from "@/components/ui/inline-error";
import { showToast } from "@/components/ui/toast-event";
import { addContactAction, removeContactAction } from "@/lib/features/partners/actions";
import type { ContactDto, PartnerDto } from "@/lib/features/partners/dto";

const ContactDialog = dynamic(() => import("./contact-dialog"), { ssr: false });

/** People at a partner, and who of them can sign. */
export function ContactList({ partner }: { partner: PartnerDto }) {
  const [open, setOpen] = useState<ContactDto | "new" | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isRemoving, startRemoving] = useTransition();
  const mayEdit = partner.abilities.edit;

  const remove = ({ id, version, ...fields }: ContactDto) =>
    startRemoving(async () => {
      const answer = await removeContactAction({ contactId: id, version });
      setRefusal(answer.ok ? null : answer.error.message);
      if (!answer.ok) return;
      const putBack = () => void addContactAction({ partnerId: partner.id, ...fields });
      showToast({ title: `${fields.name} removed`, onUndo: putBack });
    });

  const add = mayEdit && (
    <Button icon="plus" onPress={() => setOpen("new")}>
      Add a contact
    </Button>
  );
  return (
    <div className="px-5 py-3 max-tablet:px-4">
      {refusal !== null && <InlineError>{refusal}</InlineError>}
      {partner.contacts.length === 0 ? (
        <EmptyState title="No contacts yet" action={add}>
          A deal needs a person on the other side before a letter of intent can go out, and somebody who may
          sign before it can be signed.
        </EmptyState>
      ) : (
        <>
          <div className="flex justify-end pb-2">{add}</div>
          <ul className="max-w-4xl border-t border-line">
            {partner.contacts.map((contact) => (
              <li key={contact.id} className="flex flex-wrap items-center gap-x-4 border-b border-line py-2">
                <span className="min-w-0 flex-1">
                  <b className="font-medium">{contact.name}</b>{" "}
                  <span className="text-ink-2">{contact.title}</span>
                  <span className="block text-small text-ink-2">
                    {[contact.email, contact.phone].filter(Boolean).join(" · ")}
                  </span>
                </span>
                <span className="text-small text-ink-2">{contact.hasAuthority ? "May sign" : ""}</span>
                {mayEdit && (
                  <span className="flex gap-1">
                    <IconButton icon="edit" label={`Edit ${contact.name}`} onPress={() => setOpen(contact)} />
                    <IconButton
                      icon="trash"
                      label={`Remove ${contact.name}`}
                      isPending={isRemoving}
                      onPress={() => remove(contact)}
                    />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {open !== null && (
        <ContactDialog
          partnerId={partner.id}
          contact={open === "new" ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
