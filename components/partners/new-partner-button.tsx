"use client";

import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import { PageCommands } from "@/components/shell/desk-provider";
import { Button } from "@/components/ui/button";
import type { PersonDto } from "@/lib/features/partners/dto";

const PartnerDrawer = dynamic(() => import("./partner-drawer"), { ssr: false });

/** Adds a prospect, by button or by the key N. */
export function NewPartnerButton(props: { owners: readonly PersonDto[]; currency: string }) {
  const [isOpen, setOpen] = useState(false);
  const commands = useMemo(
    () => [
      { id: "new prospect", label: "New prospect", group: "Partners", keys: "n", run: () => setOpen(true) },
    ],
    [],
  );
  return (
    <>
      <PageCommands commands={commands} />
      <Button variant="primary" keys="N" onPress={() => setOpen(true)}>
        New prospect
      </Button>
      {isOpen && <PartnerDrawer {...props} partner={null} onClose={() => setOpen(false)} />}
    </>
  );
}
