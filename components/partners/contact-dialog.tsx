"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { InlineError } from "@/components/ui/inline-error";
import { TextField } from "@/components/ui/text-field";
import { addContactAction, updateContactAction } from "@/lib/features/partners/actions";
import type { ContactDto } from "@/lib/features/partners/dto";

const empty = { name: "", email: "", title: "", phone: "", hasAuthority: false };

/** The form of one contact. */
export default function ContactDialog(props: {
  partnerId: string;
  contact: ContactDto | null;
  onClose: () => void;
}) {
  const { contact } = props;
  const [values, setValues] = useState(() => {
    if (!contact) return empty;
    const { name, email, title, phone, hasAuthority } = contact;
    return { name, email, title, phone, hasAuthority };
  });
  const [refusal, setRefusal] = useState<{ message: string; byField: Record<string, string> } | null>(null);
  const [isSaving, startSaving] = useTransition();
  const errors = refusal?.byField ?? {};

  const save = () =>
    startSaving(async () => {
      const answer = contact
        ? await updateContactAction({ contactId: contact.id, version: contact.version, changes: values })
        : await addContactAction({ partnerId: props.partnerId, ...values });
      if (answer.ok) return props.onClose();
      const byField = answer.error.problems.map(({ path, message }) => [
        path.replace(/^changes\./, ""),
        message,
      ]);
      setRefusal({ message: answer.error.message, byField: Object.fromEntries(byField) });
    });

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
      title={contact ? `Edit ${contact.name}` : "Add a contact"}
      size="sm"
      footer={
        <>
          <Button onPress={props.onClose}>Cancel</Button>
          <Button variant="primary" isPending={isSaving} onPress={save}>
            {contact ? "Save" : "Add contact"}
          </Button>
        </>
      }
    >
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {refusal && <InlineError>{refusal.message}</InlineError>}
        <TextField
          label="Name"
          value={values.name}
          error={errors.name}
          onChange={(name) => setValues({ ...values, name })}
        />
        <TextField
          label="Role there"
          value={values.title}
          error={errors.title}
          onChange={(title) => setValues({ ...values, title })}
        />
        <TextField
          label="E-mail"
          type="email"
          value={values.email}
          error={errors.email}
          onChange={(email) => setValues({ ...values, email })}
        />
        <TextField
          label="Phone"
          value={values.phone}
          error={errors.phone}
          onChange={(phone) => setValues({ ...values, phone })}
        />
        <Checkbox
          isSelected={values.hasAuthority}
          onChange={(hasAuthority) => setValues({ ...values, hasAuthority })}
          hint="Tick this once somebody has confirmed that this person can legally bind the company."
        >
          May sign for the company
        </Checkbox>
        <button type="submit" className="sr-only" tabIndex={-1}>
          Save
        </button>
      </form>
    </Dialog>
  );
}
