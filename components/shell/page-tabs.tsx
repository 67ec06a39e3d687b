"use client";

import { usePathname } from "next/navigation";
import { TabLinks, type TabLinksProps } from "@/components/ui/tab-links";
import { isInRoom } from "./rail-item";

/** Tabs for pages below one address: the open one follows from where the person is. */
export function PageTabs(props: Omit<TabLinksProps, "current" | "className">) {
  const path = usePathname();
  const current = [...props.items]
    .filter((item) => isInRoom(path, item.href))
    .sort((one, other) => other.href.length - one.href.length)[0]?.href;
  return <TabLinks {...props} current={current ?? ""} className="-mx-2" />;
}
