import { PageTabs } from "@/components/shell/page-tabs";
import type { SettingsDto } from "@/lib/features/workspace/dto";

/** The pages of the settings this person may open. */
export function SettingsTabs({ settings }: { settings: SettingsDto }) {
  const pages = [
    { href: "/settings/account", label: "Account", isOpen: true },
    { href: "/settings/members", label: "Members", isOpen: true },
    { href: "/settings/sessions", label: "Sessions", isOpen: true },
    { href: "/settings/api-keys", label: "API keys", isOpen: settings.mayUseKeys },
    { href: "/settings/workspace", label: "Workspace", isOpen: settings.mayEditWorkspace },
    { href: "/settings/mailbox", label: "Mailbox", isOpen: settings.hasMailbox },
    { href: "/settings/audit-trail", label: "Audit trail", isOpen: settings.mayReadAudit },
  ];
  return (
    <PageTabs
      label="Settings"
      items={pages.filter((page) => page.isOpen).map(({ href, label }) => ({ href, label }))}
    />
  );
}
