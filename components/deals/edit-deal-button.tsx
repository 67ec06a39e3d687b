"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { DealOverviewDto } from "@/lib/features/deals/dto";

const EditDealDialog = dynamic(() => import("./edit-deal-dialog").then((file) => file.EditDealDialog), {
  ssr: false,
});

/** Opens the facts of a deal for editing. */
export function EditDealButton({ overview }: { overview: DealOverviewDto }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" icon="edit" onPress={() => setOpen(true)}>
        Edit
      </Button>
      {isOpen && <EditDealDialog overview={overview} onClose={() => setOpen(false)} />}
    </>
  );
}
