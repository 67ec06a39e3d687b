import type { Metadata } from "next";
import { AuditFilter } from "@/components/workspace/audit-filter";
import { AuditList } from "@/components/workspace/audit-list";
import { SettingsSection } from "@/components/workspace/settings-section";
import { VerifyChain } from "@/components/workspace/verify-chain";
import { loadAuditTrail, type SearchParams } from "@/lib/features/workspace/loaders";

export const metadata: Metadata = { title: "Audit trail" };

export default async function AuditTrailPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await loadAuditTrail(await searchParams);
  return (
    <SettingsSection
      title="Audit trail"
      lead="Everything that was done, each event sealed by the hash of the one before. Nobody can change it through the desk."
    >
      <div className="mb-4 flex flex-wrap items-end justify-between gap-4">
        <AuditFilter page={page} />
        <VerifyChain />
      </div>
      <AuditList page={page} />
    </SettingsSection>
  );
}
