import type { Metadata } from "next";
import { DealsPage } from "@/components/deals/deals-page";
import { loadDealsPage } from "@/lib/features/deals/loaders";

export const metadata: Metadata = { title: "Deals" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  return <DealsPage content={await loadDealsPage(await searchParams)} />;
}
