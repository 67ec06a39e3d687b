import { z } from "zod";
import { apiKeyScopes } from "@/lib/domain/access/permission";
import { roles } from "@/lib/domain/access/role";
import { currencySchema } from "@/lib/domain/shared/money-schema";
import { emailAddressSchema } from "@/lib/platform/auth/email-address";
import { passwordSchema } from "@/lib/platform/auth/password-schema";

export const personNameSchema = z
  .string()
  .trim()
  .min(1, "Write a name.")
  .max(120, "Use at most 120 characters.");

const titleSchema = z.string().trim().max(120, "Use at most 120 characters.");
const versionSchema = z.int().min(1);

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const workspaceNameSchema = z
  .string()
  .trim()
  .min(1, "Name the workspace, usually your company.")
  .max(120, "Use at most 120 characters.");
const timeZoneSchema = z.string().max(60).refine(isTimeZone, "Choose a time zone such as Europe/Berlin.");
const localeSchema = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z]{2})?$/, "Write a language and region such as en-GB or de-DE.");

/** First set-up: the workspace and its owner. */
export const createWorkspaceSchema = z.strictObject({
  workspaceName: workspaceNameSchema,
  currency: currencySchema.default("EUR"),
  timeZone: timeZoneSchema.default("UTC"),
  locale: localeSchema.default("en-GB"),
  ownerName: personNameSchema,
  ownerTitle: titleSchema.default(""),
  ownerEmail: emailAddressSchema,
  ownerPassword: passwordSchema,
});

export const updateWorkspaceSchema = z.strictObject({
  name: workspaceNameSchema,
  currency: currencySchema,
  timeZone: timeZoneSchema,
  locale: localeSchema,
  version: versionSchema,
});

export const addMemberSchema = z.strictObject({
  name: personNameSchema,
  email: emailAddressSchema,
  title: titleSchema.default(""),
  role: z.enum(roles),
  /** Only for a person who has no account yet; an account that exists keeps its own. */
  password: passwordSchema.nullable(),
});

export const inviteMemberSchema = z.strictObject({ email: emailAddressSchema, role: z.enum(roles) });
export const invitationIdSchema = z.strictObject({ invitationId: z.uuid() });

/** What the accepting person sends; name and password are for those who have no account yet. */
export const acceptInvitationSchema = z.strictObject({
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "This link is not whole. Open it from the letter again."),
  name: personNameSchema.optional(),
  password: passwordSchema.optional(),
});

export const changeMemberRoleSchema = z.strictObject({
  memberId: z.uuid(),
  role: z.enum(roles),
  version: versionSchema,
});
export const memberVersionSchema = z.strictObject({ memberId: z.uuid(), version: versionSchema });

export const createApiKeySchema = z.strictObject({
  name: z.string().trim().min(1, "Name the key after what uses it.").max(80, "Use at most 80 characters."),
  scopes: z
    .array(z.enum(apiKeyScopes))
    .min(1, "Choose at least one thing the key may do.")
    .max(apiKeyScopes.length)
    .refine((scopes) => new Set(scopes).size === scopes.length, "Each scope once."),
  expiresInDays: z.int().min(1).max(365, "A key lives at most 365 days."),
});
export const revokeApiKeySchema = z.strictObject({ apiKeyId: z.uuid() });

/** One session, all of mine, or all of a member's: exactly one of the three. */
export const revokeSessionsSchema = z.discriminatedUnion("which", [
  z.strictObject({ which: z.literal("one"), sessionId: z.uuid() }),
  z.strictObject({ which: z.literal("mine") }),
  z.strictObject({ which: z.literal("member"), memberId: z.uuid() }),
]);

export const changePasswordSchema = z.strictObject({
  currentPassword: z.string().min(1, "Write your current password.").max(128),
  newPassword: passwordSchema,
});
export const updateProfileSchema = z.strictObject({
  name: personNameSchema,
  title: titleSchema,
  version: versionSchema,
});

/** The secret of the letter's link, and the new password. */
export const resetPasswordSchema = z.strictObject({
  token: z.string().regex(/^[\w-]{43}$/, "This is not a link of ours."),
  password: passwordSchema,
});
