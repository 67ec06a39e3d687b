import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PartnerFrame } from "@/components/partners/partner-frame";
import { loadPartner } from "@/lib/features/partners/loaders";

interface Props {
  params: Promise<{ partnerId: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // For a partner that is not there the layout itself answers; here it must only not be without a name.
  const found = await loadPartner((await params).partnerId).catch(() => null);
  if (!found) return { title: "Not found" };
  const { partner } = found;
  return { title: { default: partner.name, template: `%s · ${partner.name} · Parley` } };
}

/** Head and tabs of one partner; the score card's pages live below `assessments`. */
export default async function PartnerLayout({ params, children }: Props) {
  const { partner, owners, workspace } = await loadPartner((await params).partnerId);
  return (
    <PartnerFrame partner={partner} owners={owners} currency={workspace.currency}>
      {children}
    </PartnerFrame>
  );
}
