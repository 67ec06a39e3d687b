import { inPerson, whenStale } from "./desk-inputs";
import type { RefusalRow } from "./refusal-row";
import { administering, except } from "./who-may";

export const workspaceRefusals: Readonly<Record<string, RefusalRow>> = {
  "member.add": {
    ...administering,
    input: () => ({ name: "Ada", email: "ada@example.com", role: "viewer", password: null }),
    foreign: null,
    because: "It names nobody yet.",
  },
  "member.invite": {
    ...administering,
    input: () => ({ email: "new@example.com", role: "viewer" }),
    foreign: null,
    because: "It names nobody yet.",
  },
  "member.change_role": {
    ...administering,
    input: ({ ours }) => ({ memberId: ours.memberIds.viewer, role: "legal", version: 1 }),
    foreign: "whole",
    stale: whenStale,
  },
  "member.deactivate": {
    ...administering,
    input: ({ ours }) => ({ memberId: ours.memberIds.viewer, version: 1 }),
    foreign: "whole",
    stale: whenStale,
  },
  "member.reactivate": {
    ...administering,
    input: ({ ours }) => ({ memberId: ours.memberIds.viewer, version: 1 }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: () => ({}), code: "conflict" },
  },
  "invitation.resend": {
    ...administering,
    input: ({ invitationId }) => ({ invitationId }),
    foreign: "whole",
    wrongStage: { input: ({ revoked: { invitationId } }) => ({ invitationId }), code: "conflict" },
  },
  "invitation.revoke": {
    ...administering,
    input: ({ invitationId }) => ({ invitationId }),
    foreign: "whole",
    wrongStage: { input: ({ revoked: { invitationId } }) => ({ invitationId }), code: "conflict" },
  },
  "api_key.create": {
    allowed: "partnership_manager",
    wrongRoles: ["viewer"],
    input: () => ({ name: "Export", scopes: ["read"], expiresInDays: 30 }),
    foreign: null,
    because: "A key is always the caller's own.",
  },
  "api_key.revoke": {
    allowed: "admin",
    wrongRoles: except("admin"),
    input: ({ apiKeyId }) => ({ apiKeyId }),
    foreign: "whole",
    wrongStage: { input: ({ revoked: { apiKeyId } }) => ({ apiKeyId }), code: "conflict" },
  },
  "session.revoke": {
    allowed: "admin",
    wrongRoles: except("admin"),
    input: ({ sessionId }) => ({ which: "one", sessionId }),
    foreign: "whole",
    wrongStage: { input: ({ revoked: { sessionId } }) => ({ sessionId }), code: "not_found" },
  },
  "password.change": {
    allowed: "admin",
    wrongRoles: [],
    input: () => ({ currentPassword: "not this one at all", newPassword: "another long enough password" }),
    foreign: null,
    because: inPerson,
  },
  "profile.update": {
    allowed: "viewer",
    wrongRoles: [],
    input: () => ({ name: "Renamed", title: "", version: 1 }),
    foreign: null,
    because: inPerson,
    stale: whenStale,
  },
  "workspace.update": {
    ...administering,
    input: () => ({ name: "Renamed", currency: "EUR", timeZone: "UTC", locale: "en-GB", version: 1 }),
    foreign: null,
    because: "It changes the caller's own workspace.",
    stale: whenStale,
  },
};
