import type { Metadata } from "next";
import { NewDealForm } from "@/components/deals/new-deal-form";
import { PageHeader } from "@/components/shell/page-header";
import { loadNewDeal } from "@/lib/features/deals/loaders";

export const metadata: Metadata = { title: "New deal" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const { partner } = await searchParams;
  const start = await loadNewDeal(typeof partner === "string" ? partner : null);
  return (
    <>
      <PageHeader crumbs={[{ href: "/deals", label: "Deals" }]} title="New deal" />
      <NewDealForm {...start} />
    </>
  );
}
