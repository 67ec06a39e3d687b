import type { Metadata } from "next";
import { Certificate } from "@/components/signatures/certificate";
import { loadGuestCertificate } from "@/lib/features/signatures/loaders";

export const metadata: Metadata = { title: "Certificate" };

export default async function GuestCertificatePage({ params }: { params: Promise<{ envelopeId: string }> }) {
  return <Certificate isPageTitle certificate={await loadGuestCertificate((await params).envelopeId)} />;
}
