import type { Metadata } from "next";
import { SettingsSection } from "@/components/workspace/settings-section";
import { WorkspaceForm } from "@/components/workspace/workspace-form";
import { loadWorkspace } from "@/lib/features/workspace/loaders";

export const metadata: Metadata = { title: "Workspace" };

export default async function WorkspacePage() {
  const workspace = await loadWorkspace();
  return (
    <SettingsSection title="Workspace">
      <WorkspaceForm key={workspace.version} workspace={workspace} />
    </SettingsSection>
  );
}
