import { Avatar } from "@/components/ui/avatar";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { roleLabels } from "@/lib/domain/access/role";
import type { MemberDto } from "@/lib/features/workspace/dto";
import { MemberControls } from "./member-controls";

/** Everybody of the workspace; those who manage members change roles in place. */
export function MemberList({ members, mayManage }: { members: readonly MemberDto[]; mayManage: boolean }) {
  return (
    <ScrollFrame className="-mx-2 -outline-offset-2" label="Members">
      <Table>
        <thead>
          <tr>
            <Th>Name</Th>
            <Th>E-mail</Th>
            <Th>Role</Th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <Tr key={member.memberId}>
              <RowHead>
                <span className="flex items-center gap-2">
                  <Avatar name={member.name} />
                  <span>
                    {member.name}{" "}
                    <span className="font-normal text-ink-3">
                      {member.isMe ? "you" : member.isActive ? member.title : "deactivated"}
                    </span>
                  </span>
                </span>
              </RowHead>
              <Td className="text-ink-2">{member.email}</Td>
              <Td>
                {mayManage ? (
                  <MemberControls key={member.version} member={member} />
                ) : (
                  roleLabels[member.role]
                )}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </ScrollFrame>
  );
}
