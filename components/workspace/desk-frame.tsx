import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { errandsFor, railFor } from "@/components/shell/rooms";
import type { MenuEntry } from "@/components/ui/menu-list";
import { signOutAction } from "@/lib/features/sign-in/actions";
import { switchWorkspaceAction } from "@/lib/features/workspace/actions";
import type { DeskDto } from "@/lib/features/workspace/dto";

/** The desk round every page of a signed-in member. */
export function DeskFrame({ desk, children }: { desk: DeskDto; children: ReactNode }) {
  return (
    <AppShell
      {...railFor(desk.role, desk.counts)}
      commands={errandsFor(desk.role)}
      locale={desk.locale}
      workspace={{ name: desk.workspaceName, entries: workspaceEntries(desk) }}
      person={{
        name: desk.personName,
        title: desk.personTitle,
        entries: [
          { id: "account", label: "Your account", icon: "settings", href: "/settings/account" },
          { id: "sign-out", label: "Sign out", icon: "left", startsGroup: true, onAction: signOutAction },
        ],
      }}
    >
      {children}
    </AppShell>
  );
}

/** The other workspaces of a person who belongs to several. */
const workspaceEntries = (desk: DeskDto): MenuEntry[] =>
  desk.workspaces
    .filter((workspace) => workspace.workspaceId !== desk.workspaceId)
    .map(({ workspaceId, name }) => ({
      id: workspaceId,
      label: `Go to ${name}`,
      onAction: switchWorkspaceAction.bind(null, workspaceId),
    }));
