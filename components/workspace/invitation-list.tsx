import { ScrollFrame } from "@/components/ui/scroll-frame";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { roleLabels } from "@/lib/domain/access/role";
import type { InvitationDto } from "@/lib/features/workspace/dto";
import { formatInstant } from "@/lib/format/dates";
import { InvitationControls } from "./invitation-controls";

/** Invitations nobody has accepted yet. */
export function InvitationList({
  invitations,
  timeZone,
}: {
  invitations: readonly InvitationDto[];
  timeZone: string;
}) {
  if (invitations.length === 0) return null;
  return (
    <ScrollFrame className="-mx-2 -outline-offset-2" label="Open invitations">
      <Table className="mt-4">
        <thead>
          <tr>
            <Th>Invited</Th>
            <Th>Role</Th>
            <Th>Open until</Th>
            <Th>
              <span className="sr-only">What can be done</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <Tr key={invitation.invitationId}>
              <Td>{invitation.email}</Td>
              <Td>{roleLabels[invitation.role]}</Td>
              <Td className={invitation.isExpired ? "text-warn" : "text-ink-2"}>
                {invitation.isExpired
                  ? "has run out"
                  : formatInstant(new Date(invitation.expiresAt), timeZone)}
              </Td>
              <Td>
                <InvitationControls invitationId={invitation.invitationId} email={invitation.email} />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </ScrollFrame>
  );
}
