import type { Metadata } from "next";
import { EndSession } from "@/components/workspace/end-session";
import { SessionList } from "@/components/workspace/session-list";
import { SettingsSection } from "@/components/workspace/settings-section";
import { loadSessions } from "@/lib/features/workspace/loaders";

export const metadata: Metadata = { title: "Sessions" };

export default async function SessionsPage() {
  const page = await loadSessions();
  return (
    <SettingsSection
      title="Signed in here"
      lead="Whoever holds an ended session is signed out at their next step. End what you do not know."
    >
      <SessionList page={page} />
      <div className="mt-4">
        <EndSession which={{ which: "mine" }}>Sign me out everywhere</EndSession>
      </div>
    </SettingsSection>
  );
}
