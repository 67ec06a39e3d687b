import type { Metadata } from "next";
import { ChangePasswordForm } from "@/components/workspace/change-password-form";
import { ProfileForm } from "@/components/workspace/profile-form";
import { SettingsSection } from "@/components/workspace/settings-section";
import { roleLabels } from "@/lib/domain/access/role";
import { loadAccount } from "@/lib/features/workspace/loaders";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const account = await loadAccount();
  return (
    <>
      <SettingsSection
        title="You"
        lead={`${account.email}, ${roleLabels[account.role]}. Only an administrator changes your role.`}
      >
        <ProfileForm key={account.version} account={account} />
      </SettingsSection>
      <SettingsSection
        title="Password"
        lead={
          account.hasPassword
            ? "Changing it signs you out everywhere else."
            : "This account has no password: it enters another way, so there is none to change."
        }
      >
        {account.hasPassword && <ChangePasswordForm />}
      </SettingsSection>
    </>
  );
}
