"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { PartnerDto, PersonDto } from "@/lib/features/partners/dto";

const PartnerDrawer = dynamic(() => import("./partner-drawer"), { ssr: false });

/** Opens the form of a partner beside its page. */
export function EditPartnerButton(props: {
  partner: PartnerDto;
  owners: readonly PersonDto[];
  currency: string;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="edit" onPress={() => setOpen(true)}>
        Edit
      </Button>
      {isOpen && <PartnerDrawer {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
