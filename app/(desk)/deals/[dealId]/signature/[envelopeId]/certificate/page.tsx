import type { Metadata } from "next";
import { Certificate } from "@/components/signatures/certificate";
import { loadCertificate } from "@/lib/features/signatures/loaders";

export const metadata: Metadata = { title: "Certificate" };

type Params = { params: Promise<{ dealId: string; envelopeId: string }> };

export default async function CertificatePage({ params }: Params) {
  const { dealId, envelopeId } = await params;
  return <Certificate certificate={await loadCertificate(dealId, envelopeId)} />;
}
