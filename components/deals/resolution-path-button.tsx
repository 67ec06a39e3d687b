"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { DealHeaderDto } from "@/lib/features/deals/dto";

const ResolutionPathDialog = dynamic(
  () => import("./resolution-path-dialog").then((file) => file.ResolutionPathDialog),
  { ssr: false },
);

/** Opens the way to the end for writing. */
export function ResolutionPathButton({ deal }: { deal: DealHeaderDto }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" icon="edit" onPress={() => setOpen(true)}>
        {deal.resolution === null ? "Write it down" : "Change"}
      </Button>
      {isOpen && <ResolutionPathDialog deal={deal} onClose={() => setOpen(false)} />}
    </>
  );
}
