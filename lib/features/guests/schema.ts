import { z } from "zod";
import { guestPurposes } from "@/lib/domain/access/actor";

const idSchema = z.uuid("This does not name anything in the workspace.");

export const inviteGuestSchema = z.strictObject({
  dealId: idSchema,
  contactId: idSchema,
  purposes: z
    .array(z.enum(guestPurposes, "Choose what the guest may do."))
    .min(1, "Choose what the guest may do.")
    .max(guestPurposes.length)
    .refine((purposes) => new Set(purposes).size === purposes.length, "A purpose stands twice."),
});

export const revokeGuestLinkSchema = z.strictObject({ guestLinkId: idSchema });

/** enter: to open the guest's pages. sign: asked again at the moment of signing. */
export const codePurposes = ["enter", "sign"] as const;
export type CodePurpose = (typeof codePurposes)[number];

export const sendGuestCodeSchema = z.strictObject({ purpose: z.enum(codePurposes) });

export const codeSchema = z
  .string()
  .transform((text) => text.replaceAll(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "Enter the six digits from the letter."));

export const enterAsGuestSchema = z.strictObject({ code: codeSchema });
export const proveGuestCodeSchema = z.strictObject({ code: codeSchema });
