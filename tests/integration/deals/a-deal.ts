import type { z } from "zod";
import type { Role } from "@/lib/domain/access/role";
import { openDeal } from "@/lib/features/deals/commands/open-deal";
import type { DealHeaderDto } from "@/lib/features/deals/dto";
import type { openDealSchema } from "@/lib/features/deals/schema";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { TestWorkspace } from "../../support/workspace";

export async function aPartner(
  desk: TestWorkspace,
  name = "Castellan",
): Promise<{ id: string; name: string; contactId: string }> {
  return inWorkspace(desk.as("admin"), async ({ tx }) => {
    const partner = await tx.partner.create({
      data: { workspaceId: desk.workspaceId, name, nameKey: name.toLowerCase() },
      select: { id: true, name: true },
    });
    const contact = await tx.contact.create({
      data: {
        workspaceId: desk.workspaceId,
        partnerId: partner.id,
        name: "Nora Weiss",
        hasAuthority: true,
      },
      select: { id: true },
    });
    return { ...partner, contactId: contact.id };
  });
}

export const dealInput = (
  partnerId: string,
  more: Partial<z.input<typeof openDealSchema>> = {},
): z.input<typeof openDealSchema> => ({
  partnerId,
  title: "Cold-chain programme",
  model: "co_sell",
  expectedAnnualValue: "240000.50",
  currency: "EUR",
  mutualInterestOn: "2026-11-10",
  targetSignOn: "2027-01-05",
  ...more,
});

/** A deal in its first stage, opened through the command. */
export async function aDeal(
  desk: TestWorkspace,
  more: Partial<z.input<typeof openDealSchema>> = {},
  role: Role = "partnership_manager",
): Promise<DealHeaderDto & { contactId: string }> {
  const partner = await aPartner(desk);
  const deal = await openDeal(desk.as(role), dealInput(partner.id, more));
  return { ...deal, contactId: partner.contactId };
}
