import type { Metadata } from "next";
import { PartnersPage } from "@/components/partners/partners-page";
import { loadPartnerList } from "@/lib/features/partners/loaders";

export const metadata: Metadata = { title: "Partners" };

export default async function Partners(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  return <PartnersPage {...(await loadPartnerList(await props.searchParams))} />;
}
