import { criteriaOf } from "@/lib/domain/rubric/rubric";
import type { CriterionScore } from "@/lib/domain/rubric/score";
import { saveScores } from "@/lib/features/assessments/commands/save-scores";
import { screenPartner } from "@/lib/features/assessments/commands/screen-partner";
import { settleAssessment } from "@/lib/features/assessments/commands/settle-assessment";
import { startAssessment } from "@/lib/features/assessments/commands/start-assessment";
import { addContact } from "@/lib/features/partners/commands/add-contact";
import { createPartner } from "@/lib/features/partners/commands/create-partner";
import { demoDeals } from "./demo-deals";
import { type DemoPartner, demoContactNames, demoPartners } from "./demo-partners";
import type { DemoDesk, Step } from "./desk";
import { scoreBlind } from "./score-blind";

export interface KnownPartner {
  partnerId: string;
  country: string;
  industry: string;
  business: { contactId: string; name: string; title: string };
  legal: { contactId: string; name: string; title: string };
}

const dayMs = 86_400_000;
const domainOf = (name: string): string =>
  `${name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")}.example`;

/** Scores around a strength, the same at every run: criteria differ by a step up or down. */
function scoresAround(strength: number, keys: readonly string[], isComplete: boolean): CriterionScore[] {
  return keys.map((criterionKey, index) => {
    const shift = [0, 1, 0, -1, 0, 0, 1, -1][(index * 5 + Math.round(strength * 10)) % 8] ?? 0;
    const score = Math.max(0, Math.min(5, Math.round(strength + shift * 0.6)));
    if (!isComplete && index % 9 === 8) {
      return {
        criterionKey,
        score: null,
        evidence: { kind: "gap", text: "Asked for; answer expected next week." },
        confidence: null,
      };
    }
    return {
      criterionKey,
      score,
      evidence: {
        kind: "note",
        text:
          [
            "Seen in the sandbox trial.",
            "Two reference calls agree.",
            "From their annual report.",
            "From the discovery call.",
          ][index % 4] ?? "",
      },
      confidence: (["high", "fair", "fair", "low"] as const)[index % 4] ?? "fair",
    };
  });
}

const answersFor = (screen: NonNullable<DemoPartner["screen"]>) => [
  { questionKey: "ip_protection", answer: "yes" as const, note: "" },
  {
    questionKey: "exclusivity_demanded",
    answer: screen === "no" ? ("yes" as const) : ("no" as const),
    note: "",
  },
  {
    questionKey: "territory",
    answer: screen === "not_now" ? ("no" as const) : ("yes" as const),
    note: screen === "not_now" ? "Licence for our territories expected next year." : "",
  },
  { questionKey: "legal_compatibility", answer: "yes" as const, note: "" },
  { questionKey: "cultural_compatibility", answer: "yes" as const, note: "" },
];

/** The steps by which the partners of the demo are entered, screened and scored. Fills `known` as it goes. */
export function enterPartners(desk: DemoDesk, known: Map<string, KnownPartner>): Step[] {
  const manager = desk.as("partnership_manager");
  const unscored = demoPartners.filter((each) => each.screen === "pursue" && each.strength === null);
  return demoPartners.flatMap((partner, index) => {
    // A partner is known, screened and scored before its deal begins.
    const dealStart = demoDeals.find((deal) => deal.partner === partner.name)?.startedDaysAgo ?? 0;
    const enteredDaysAgo = Math.max(partner.enteredDaysAgo, dealStart === 0 ? 0 : dealStart + 6);
    const entered = new Date(desk.now.getTime() - enteredDaysAgo * dayMs - (index % 7) * 3_600_000);
    const later = (hours: number): Date =>
      new Date(Math.min(entered.getTime() + hours * 3_600_000, desk.now.getTime() - 60_000));
    const idOf = (): string => known.get(partner.name)?.partnerId ?? "";
    const steps: Step[] = [
      {
        at: entered,
        async run() {
          const domain = domainOf(partner.name);
          const created = await createPartner(manager, {
            name: partner.name,
            website: `https://${domain}`,
            industry: partner.industry,
            country: partner.country,
            city: partner.city,
            partnershipType: partner.type,
            ownerId: desk.memberIds[index % 5 === 4 ? "admin" : "partnership_manager"],
            expectedAnnualRevenue: partner.revenue === null ? null : String(partner.revenue * 1000),
          });
          const people = demoContactNames.filter((_, place) =>
            [0, 1].some((offset) => (index * 2 + offset) % demoContactNames.length === place),
          );
          const contacts: KnownPartner["business"][] = [];
          for (const [place, [name, title]] of people.entries()) {
            const contact = await addContact(manager, {
              partnerId: created.id,
              name,
              title,
              email: `${name.toLowerCase().replaceAll(" ", ".")}.${index}@${domain}`,
              hasAuthority: place === 0,
            });
            contacts.push({ contactId: contact.contactId, name, title });
          }
          const [business, legal] = contacts;
          if (!business || !legal) throw new Error("Two contacts were expected.");
          known.set(partner.name, {
            partnerId: created.id,
            country: partner.country,
            industry: partner.industry,
            business,
            legal,
          });
        },
      },
    ];
    const { screen, strength } = partner;
    if (screen !== null) {
      steps.push({
        at: later(26),
        run: async () => {
          await screenPartner(manager, {
            partnerId: idOf(),
            screenVersion: 1,
            answers: answersFor(screen),
            lookAgainOn: screen === "not_now" ? desk.dayAgo(partner.enteredDaysAgo > 100 ? 0 : -120) : null,
          });
        },
      });
    }
    if (strength !== null) {
      const isComplete = index % 6 !== 5;
      steps.push({
        at: later(72),
        run: async () => {
          const started = await startAssessment(manager, { partnerId: idOf() });
          const keys = criteriaOf(started.rubricDefinition).map(({ criterion }) => criterion.key);
          const saved = await saveScores(manager, {
            assessmentId: started.id,
            version: started.version,
            scores: scoresAround(strength, keys, isComplete),
          });
          await settleAssessment(manager, { assessmentId: started.id, version: saved.version });
        },
      });
    } else if (screen === "pursue") {
      const blindPlace = unscored.indexOf(partner);
      steps.push({
        at: later(80),
        run: async () => {
          if (blindPlace < 2) {
            const scoresOf = (own: number, keys: readonly string[]) => scoresAround(own, keys, true);
            await scoreBlind(desk, idOf(), scoresOf, { areAllIn: blindPlace === 1 });
            return;
          }
          const started = await startAssessment(manager, { partnerId: idOf() });
          const keys = criteriaOf(started.rubricDefinition)
            .map(({ criterion }) => criterion.key)
            .slice(0, 9);
          await saveScores(manager, {
            assessmentId: started.id,
            version: started.version,
            scores: scoresAround(3.5, keys, true),
          });
        },
      });
    }
    return steps;
  });
}
