import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppShell } from "@/components/shell/app-shell";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { TabLinks } from "@/components/ui/tab-links";
import { GalleryActions } from "./gallery-actions";
import { GalleryCharts } from "./gallery-charts";
import { GalleryFields } from "./gallery-fields";
import { GallerySigns } from "./gallery-signs";
import { GalleryTable } from "./gallery-table";

export const metadata: Metadata = { title: "Gallery" };

/** Every part on one page, to be looked at in both themes. Absent from a release unless PARLEY_GALLERY is set. */
export default function GalleryPage() {
  if (!process.env.PARLEY_GALLERY) notFound();
  return (
    <AppShell
      locale="en-GB"
      workspace={{ name: "Harbourline", entries: [{ id: "gallery", label: "Gallery", href: "/gallery" }] }}
      person={{ name: "Ines Carvalho", title: "Partnerships" }}
      items={[
        { href: "/gallery", label: "Home", icon: "home", count: 7, letter: "h" },
        { href: "/partners", label: "Partners", icon: "partners", letter: "p" },
        { href: "/deals", label: "Deals", icon: "deals", count: 32, letter: "d" },
        { href: "/reviews", label: "Reviews", icon: "reviews", count: 3, letter: "r" },
        { href: "/approvals", label: "Approvals", icon: "approvals", count: 2, letter: "a" },
        {
          href: "/commitments",
          label: "Commitments",
          icon: "commitments",
          count: "1 late",
          countTone: "bad",
          letter: "c",
        },
        { href: "/insights", label: "Insights", icon: "insights", letter: "i" },
        { href: "/library", label: "Library", icon: "library", letter: "l" },
      ]}
      endItems={[{ href: "/settings", label: "Settings", icon: "settings", letter: "s" }]}
      pins={[
        { href: "/deals/1", label: "Castellan + Verity", turn: "ours" },
        { href: "/deals/2", label: "Tanaka Route Systems", turn: "theirs" },
        { href: "/deals/3", label: "Nordhavn Systems", turn: "none" },
      ]}
    >
      <PageHeader
        title="Gallery"
        count={48}
        facts="every part, both themes"
        actions={
          <>
            <Button variant="quiet" icon="upload">
              Import
            </Button>
            <Button variant="quiet" icon="download">
              Export
            </Button>
            <Button variant="primary" keys="N">
              New prospect
            </Button>
          </>
        }
        tabs={
          <TabLinks
            label="Saved views"
            current="/gallery"
            className="-mx-2"
            items={[
              { href: "/gallery?view=all", label: "All", count: 214 },
              { href: "/gallery", label: "Scored this year", count: 90, isChanged: true },
              { href: "/gallery?view=close", label: "Close calls", count: 12 },
            ]}
            end={
              <Button variant="quiet">
                Save view <Count>1</Count>
              </Button>
            }
          />
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10 px-5 py-6 max-tablet:px-4 pane:grid-cols-[repeat(2,minmax(0,1fr))]">
        <GalleryActions />
        <GallerySigns />
        <GalleryFields />
        <GalleryTable />
      </div>
      <GalleryCharts />
    </AppShell>
  );
}
