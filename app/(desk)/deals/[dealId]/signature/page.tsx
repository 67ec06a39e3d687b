import type { Metadata } from "next";
import { DealSignature } from "@/components/signatures/deal-signature";
import { loadDealSignature } from "@/lib/features/signatures/loaders";

export const metadata: Metadata = { title: "Signature" };

export default async function DealSignaturePage({ params }: { params: Promise<{ dealId: string }> }) {
  return <DealSignature page={await loadDealSignature((await params).dealId)} />;
}
