import type { Metadata } from "next";
import { ContactList } from "@/components/partners/contact-list";
import { loadPartner } from "@/lib/features/partners/loaders";

export const metadata: Metadata = { title: "Contacts" };

export default async function PartnerContactsPage({ params }: { params: Promise<{ partnerId: string }> }) {
  const { partner } = await loadPartner((await params).partnerId);
  return <ContactList partner={partner} />;
}
