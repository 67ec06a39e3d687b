import type { Metadata } from "next";
import { ApiKeyForm } from "@/components/workspace/api-key-form";
import { ApiKeyList } from "@/components/workspace/api-key-list";
import { SettingsSection } from "@/components/workspace/settings-section";
import { loadApiKeys } from "@/lib/features/workspace/loaders";

export const metadata: Metadata = { title: "API keys" };

export default async function ApiKeysPage() {
  const page = await loadApiKeys();
  return (
    <>
      {page.abilities.mayCreate && (
        <SettingsSection
          title="Make a key"
          lead="A key acts for you with your role of the moment, within what you choose here. Members, keys and settings are never open to a key."
        >
          <ApiKeyForm />
        </SettingsSection>
      )}
      <SettingsSection title="Keys">
        <ApiKeyList page={page} />
      </SettingsSection>
    </>
  );
}
