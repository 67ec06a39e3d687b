import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DealHeader } from "@/components/deals/deal-header";
import { loadDealHeader } from "@/lib/features/deals/loaders";

type Params = { params: Promise<{ dealId: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  // For a deal that is not there the layout itself answers; here it must only not be without a name.
  const deal = await loadDealHeader((await params).dealId).catch(() => null);
  if (!deal) return { title: "Not found" };
  return { title: { default: deal.title, template: `%s · ${deal.title} · Parley` } };
}

export default async function DealLayout({ params, children }: Params & { children: ReactNode }) {
  const deal = await loadDealHeader((await params).dealId);
  return (
    <div data-rail="slim" className="flex min-h-0 flex-1 flex-col">
      <DealHeader deal={deal} />
      <section
        aria-label="This page of the deal"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: pages without a link or field scroll by keyboard too
        tabIndex={0}
        className="flex min-h-0 flex-1 flex-col tablet:overflow-auto"
      >
        {children}
      </section>
    </div>
  );
}
