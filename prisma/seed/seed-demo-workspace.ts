import { demoDeals } from "./demo-deals";
import { hireDemoPeople } from "./demo-people";
import { play } from "./desk";
import { enterPartners, type KnownPartner } from "./enter-partners";
import { playDeal } from "./play-deal";
import { writeClauses } from "./write-clauses";

/**
 * Makes the demo workspace: about sixty partners and twenty-five deals over nine months, every one of them by the same
 * commands a person uses, in the order of time under a moving clock. Breaks no rule, because it cannot.
 */
export async function seedDemoWorkspace(now = new Date()): Promise<void> {
  const desk = await hireDemoPeople(now);
  const known = new Map<string, KnownPartner>();
  await play(desk, [
    ...writeClauses(desk),
    ...enterPartners(desk, known),
    ...demoDeals.flatMap((deal, index) => playDeal(desk, deal, index, known)),
  ]);
}
