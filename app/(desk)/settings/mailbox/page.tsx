import type { Metadata } from "next";
import { LetterList } from "@/components/workspace/letter-list";
import { SettingsSection } from "@/components/workspace/settings-section";
import { loadMailbox, type SearchParams } from "@/lib/features/workspace/loaders";

export const metadata: Metadata = { title: "Mailbox" };

export default async function MailboxPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return (
    <SettingsSection
      title="Outgoing mail of the demo"
      lead="What would have been sent. Open a link here as the person it was written to."
    >
      <LetterList page={await loadMailbox(await searchParams)} />
    </SettingsSection>
  );
}
