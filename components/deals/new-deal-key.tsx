"use client";

import { PageCommands } from "@/components/shell/desk-provider";

const commands = [{ id: "new-deal", label: "New deal", group: "Deals", keys: "n", href: "/deals/new" }];

/** The key N and the palette's entry for a new deal, while a page of deals is open. */
export function NewDealKey() {
  return <PageCommands commands={commands} />;
}
