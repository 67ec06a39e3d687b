"use client";

import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { NativeChoice } from "@/components/ui/native-choice";
import { roleLabels, roles } from "@/lib/domain/access/role";
import {
  changeMemberRoleAction,
  deactivateMemberAction,
  reactivateMemberAction,
  revokeSessionsAction,
} from "@/lib/features/workspace/actions";
import type { MemberDto } from "@/lib/features/workspace/dto";
import { useCommand } from "./use-command";

const options = roles.map((id) => ({ id, label: roleLabels[id] }));

/** Role, sessions and access of one member. Each holds from their next request on. */
export function MemberControls({ member }: { member: MemberDto }) {
  const { memberId, version, name } = member;
  const change = useCommand(changeMemberRoleAction, {
    done: ({ role }) => `${name} is now ${roleLabels[role]}`,
  });
  const close = useCommand(deactivateMemberAction, { done: () => `${name} can no longer enter` });
  const open = useCommand(reactivateMemberAction, { done: () => `${name} can enter again` });
  const signOut = useCommand(revokeSessionsAction, {
    done: ({ count }) => `${name}: ${count} sessions ended`,
  });
  const refusal = change.refusal ?? close.refusal ?? open.refusal ?? signOut.refusal;
  const isPending = change.isPending || close.isPending || open.isPending || signOut.isPending;
  return (
    <div className="grid gap-1">
      <div className="flex items-center gap-1">
        <span className="min-w-40">
          <NativeChoice
            label={`Role of ${name}`}
            value={member.role}
            options={options}
            isDisabled={isPending || !member.isActive}
            onChange={(role) => change.send({ memberId, role, version })}
          />
        </span>
        {member.isActive ? (
          <>
            <Button
              size="sm"
              variant="quiet"
              isDisabled={isPending}
              aria-label={`Sign out everywhere: ${name}`}
              onPress={() => signOut.send({ which: "member", memberId })}
            >
              Sign out everywhere
            </Button>
            <Button
              size="sm"
              variant="quiet"
              isDisabled={isPending}
              aria-label={`Deactivate ${name}`}
              onPress={() => close.send({ memberId, version })}
            >
              Deactivate
            </Button>
          </>
        ) : (
          <Button
            size="sm"
            variant="quiet"
            isDisabled={isPending}
            aria-label={`Reactivate ${name}`}
            onPress={() => open.send({ memberId, version })}
          >
            Reactivate
          </Button>
        )}
      </div>
      {refusal && <InlineError>{refusal.message}</InlineError>}
    </div>
  );
}
