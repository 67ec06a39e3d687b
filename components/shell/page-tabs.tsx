"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { TabLinks, type TabLinksProps } from "@/components/ui/tab-links";
import { isInRoom } from "./rail-item";

/** Tabs for pages below one address: the open one follows from where the person is. */
export function PageTabs(props: Omit<TabLinksProps, "current" | "className">) {
  const path = usePathname();
  const current = [...props.items]
    .filter((item) => isInRoom(path, item.href))
    .sort((one, other) => other.href.length - one.href.length)[0]?.href;
  const frame = useRef<HTMLDivElement>(null);
  // On a phone the open tab may lie outside; bring it in sight without moving the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another open tab is the reason to look again
  useEffect(() => {
    const tab = frame.current?.querySelector<HTMLElement>("[aria-current]");
    const strip = tab?.parentElement;
    if (tab && strip) strip.scrollLeft = tab.offsetLeft - (strip.clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  return (
    <div ref={frame}>
      <TabLinks {...props} current={current ?? ""} className="-mx-2" />
    </div>
  );
}
