import * as z from "zod";

/** One who will sign, in signing order: a member of ours or a contact of theirs. */
export const signatorySchema = z.discriminatedUnion("side", [
  z.strictObject({ side: z.literal("ours"), memberId: z.uuid("Choose a colleague.") }),
  z.strictObject({ side: z.literal("theirs"), contactId: z.uuid("Choose a contact of the partner.") }),
]);
export type Signatory = z.infer<typeof signatorySchema>;

const identityOf = (signatory: Signatory): string =>
  signatory.side === "ours" ? signatory.memberId : signatory.contactId;

/** Everyone who signs a deal's final agreement; the place in the list is the place in the order (domain.md §7). */
export const signingOrderSchema = z
  .array(signatorySchema)
  .max(12, "At most twelve people can sign one agreement.")
  .refine((order) => new Set(order.map(identityOf)).size === order.length, {
    error: "Somebody stands twice in the signing order.",
  });
