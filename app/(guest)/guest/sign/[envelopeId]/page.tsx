import type { Metadata } from "next";
import { GuestSigning } from "@/components/signatures/guest-signing";
import { consentTexts, consentVersion } from "@/lib/domain/signature/consent";
import { loadGuestCertificate } from "@/lib/features/signatures/loaders";

export const metadata: Metadata = { title: "Sign" };

export default async function GuestSigningPage({ params }: { params: Promise<{ envelopeId: string }> }) {
  const certificate = await loadGuestCertificate((await params).envelopeId);
  const consent = { version: consentVersion, text: consentTexts[consentVersion] ?? "" };
  return <GuestSigning certificate={certificate} consent={consent} />;
}
