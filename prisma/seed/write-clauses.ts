import { findHouseSlot } from "@/lib/domain/document/library/house-slots";
import { readTemplate } from "@/lib/domain/document/library/read-template";
import { addOwnClause } from "@/lib/features/clauses/commands/add-own-clause";
import { addVariant } from "@/lib/features/clauses/commands/add-variant";
import { chooseClause } from "@/lib/features/clauses/commands/choose-clause";
import { readStoredSlots } from "@/lib/features/clauses/queries/stored-slots";
import type { Context } from "@/lib/platform/command/context";
import { type DemoClause, demoClauses } from "./demo-clauses";
import type { DemoDesk, Step } from "./desk";

const dayMs = 86_400_000;

/** Terms of the house text that a text does not say. */
function leftOut(slotKey: string, template: string): string[] {
  const read = readTemplate(template);
  const said = new Set(read.ok ? read.facts.terms : []);
  return (findHouseSlot(slotKey)?.terms ?? []).filter((path) => !said.has(path));
}

/** Puts one text of the demo into the library. */
export async function writeDemoClause(as: Context, { of, ...text }: DemoClause): Promise<void> {
  const fields = { ...text, models: [] };
  if ("section" in of) await addOwnClause(as, { ...of, ...fields, leavesOut: [] });
  else
    await addVariant(as, {
      ...of,
      place: "lowest",
      ...fields,
      leavesOut: leftOut(of.slotKey, text.template),
    });
}

/** Legal accepts the first fallback of the cap for a deal that is being negotiated. */
async function acceptFallback(desk: DemoDesk): Promise<void> {
  const found = await desk.read(async (work) => ({
    deal: await work.tx.deal.findFirst({
      where: { workspaceId: desk.workspaceId, stage: "negotiation" },
      orderBy: { number: "asc" },
      select: { id: true },
    }),
    slot: (await readStoredSlots(work, "liability.cap"))[0],
  }));
  const choice = found.slot?.ladder[1];
  if (!found.deal || !found.slot || choice === undefined) return;
  await chooseClause(desk.as("legal"), {
    dealId: found.deal.id,
    slotId: found.slot.id,
    choice,
    reason: "They cannot show fees of twelve months yet.",
  });
}

/** The clause library is kept by Legal before any paper is written; the latest choice is a few days old. */
export function writeClauses(desk: DemoDesk): Step[] {
  return [
    {
      at: new Date(desk.now.getTime() - 280 * dayMs),
      async run() {
        for (const clause of demoClauses) await writeDemoClause(desk.as("legal"), clause);
      },
    },
    { at: new Date(desk.now.getTime() - 2 * dayMs), run: () => acceptFallback(desk) },
  ];
}
