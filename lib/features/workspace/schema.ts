import { z } from "zod";
import { currencySchema } from "@/lib/domain/shared/money";
import { emailAddressSchema } from "@/lib/platform/auth/email-address";
import { passwordSchema } from "@/lib/platform/auth/password-schema";

export const personNameSchema = z
  .string()
  .trim()
  .min(1, "Write a name.")
  .max(120, "Use at most 120 characters.");

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

export const createWorkspaceSchema = z.strictObject({
  workspaceName: z.string().trim().min(1, "Name the workspace, usually your company.").max(120),
  currency: currencySchema.default("EUR"),
  timeZone: z.string().refine(isTimeZone, "Choose a time zone such as Europe/Berlin.").default("UTC"),
  locale: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
    .default("en-GB"),
  ownerName: personNameSchema,
  ownerTitle: z.string().trim().max(120).default(""),
  ownerEmail: emailAddressSchema,
  ownerPassword: passwordSchema,
});
