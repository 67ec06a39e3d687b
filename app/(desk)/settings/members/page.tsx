import type { Metadata } from "next";
import { InvitationList } from "@/components/workspace/invitation-list";
import { InviteForm } from "@/components/workspace/invite-form";
import { MemberList } from "@/components/workspace/member-list";
import { SettingsSection } from "@/components/workspace/settings-section";
import { loadMembers } from "@/lib/features/workspace/loaders";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage() {
  const { members, invitations, timeZone, abilities } = await loadMembers();
  return (
    <>
      {abilities.mayManage && (
        <SettingsSection
          title="Invite somebody"
          lead="The link goes to this address only, works once and ends after seven days."
        >
          <InviteForm />
          <InvitationList invitations={invitations} timeZone={timeZone} />
        </SettingsSection>
      )}
      <SettingsSection title="Members">
        <MemberList members={members} mayManage={abilities.mayManage} />
      </SettingsSection>
    </>
  );
}
