"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { DealOverviewDto } from "@/lib/features/deals/dto";

const ContactsDialog = dynamic(() => import("./contacts-dialog").then((file) => file.ContactsDialog), {
  ssr: false,
});

/** Opens the choice of who takes part on the other side. */
export function EditContactsButton({ overview }: { overview: DealOverviewDto }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" icon="people" onPress={() => setOpen(true)}>
        {overview.contacts.length === 0 ? "Name them" : "Change"}
      </Button>
      {isOpen && <ContactsDialog overview={overview} onClose={() => setOpen(false)} />}
    </>
  );
}
