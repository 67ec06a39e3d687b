"use client";

import type { Route } from "next";
import dynamic from "next/dynamic";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useMemo, useState } from "react";
import { PageCommands } from "@/components/shell/desk-provider";
import { Button } from "@/components/ui/button";
import type { PersonDto } from "@/lib/features/partners/dto";

const PartnerDrawer = dynamic(() => import("./partner-drawer"), { ssr: false });

/** Adds a prospect: by button, by the key N, or by an address with `new=1`, as the palette uses it from elsewhere. */
export function NewPartnerButton(props: { owners: readonly PersonDto[]; currency: string }) {
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  const pathname = usePathname();
  const params = useSearchParams();
  const isAsked = params.get("new") === "1";
  const close = () => {
    setOpen(false);
    if (!isAsked) return;
    const rest = new URLSearchParams(params);
    rest.delete("new");
    router.replace((rest.size > 0 ? `${pathname}?${rest}` : pathname) as Route);
  };
  const commands = useMemo(
    () => [
      { id: "new-prospect", label: "New prospect", group: "Partners", keys: "n", run: () => setOpen(true) },
    ],
    [],
  );
  return (
    <>
      <PageCommands commands={commands} />
      <Button variant="primary" keys="N" onPress={() => setOpen(true)}>
        New prospect
      </Button>
      {(isOpen || isAsked) && <PartnerDrawer {...props} partner={null} onClose={close} />}
    </>
  );
}
