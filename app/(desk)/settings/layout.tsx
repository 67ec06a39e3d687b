import type { ReactNode } from "react";
import { PageHeader } from "@/components/shell/page-header";
import { SettingsTabs } from "@/components/workspace/settings-tabs";
import { loadSettings } from "@/lib/features/workspace/loaders";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHeader title="Settings" tabs={<SettingsTabs settings={await loadSettings()} />} />
      <div className="pb-10">{children}</div>
    </>
  );
}
