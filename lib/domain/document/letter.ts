import { lastDay } from "./clauses/exclusivity";
import { namedStream } from "./clauses/revenue-stream-words";
import { type Drafting, provision } from "./drafting";
import { modelInWords } from "./model-names";
import { dateOnPaper, paragraph, partyParagraphs, signatures } from "./opening";
import { runs } from "./runs";
import type { Block, Clause } from "./tree";

function nextSteps(d: Drafting): Clause[] {
  return d.sheet.parties.nextSteps.map((step) => {
    const row = `parties.nextSteps[${step.id}]`;
    return provision(
      `letter.step:${step.id}`,
      null,
      runs(
        d.term(`${row}.dueOn`, "date"),
        ": ",
        d.term(`${row}.step`, "step"),
        d.has(`${row}.party`) && [" (", d.term(`${row}.party`, "party"), ")"],
        ".",
      ),
    );
  });
}

function commercialOutline(d: Drafting): Clause[] {
  const { streams } = d.sheet.revenueShare;
  if (streams.length === 0 && d.model === "technology_alliance")
    return [
      provision("letter.money", null, runs("No money passes between the parties for the alliance itself.")),
    ];
  if (streams.length === 0)
    return [
      provision(
        "letter.money",
        null,
        runs(
          "The parties will share what they earn as follows: ",
          d.term("revenueShare.streams", "revenue share"),
          ".",
        ),
      ),
    ];
  return streams.map((stream) => provision(`letter.stream:${stream.id}`, null, namedStream(d, stream)));
}

function exclusivityIntent(d: Drafting): Clause[] {
  const { kind, grants } = d.sheet.exclusivity;
  if (kind === undefined) return [];
  const words =
    kind === "none"
      ? runs("The partnership is to be ", d.phrase("exclusivity.kind", "", { none: "non-exclusive" }), ".")
      : runs(
          "The agreement is to hold ",
          d.phrase("exclusivity.kind", "", { grants: "exclusive grants" }),
          ...grants.map((grant, index) => {
            const row = `exclusivity.grants[${grant.id}]`;
            return [
              index > 0 ? "; " : ": ",
              d.term(`${row}.bound`, "bound party"),
              " to ",
              d.term(`${row}.beneficiary`, "beneficiary"),
              " for ",
              d.term(`${row}.products`, "products"),
              " in ",
              d.term(`${row}.geographies`, "geography"),
              lastDay(d, grant, "the agreement"),
            ];
          }),
          ".",
        );
  return [provision("letter.exclusivity", "Exclusivity", words)];
}

/**
 * A letter of intent or memorandum of understanding: one to two pages, binding on no one (domain.md §6; S4 §1.2).
 * Intent, model, markets, commercial outline, term, next steps with dates, target signing date, withdrawal at will.
 */
export function letterBlocks(d: Drafting, isMemorandum: boolean): Block[] {
  const paper = isMemorandum ? "memorandum" : "letter";
  const steps = nextSteps(d);
  const clauses: Clause[] = [
    provision(
      "letter.intent",
      "Intent",
      runs(
        "The parties intend to enter into ",
        modelInWords[d.model],
        ", for this purpose: ",
        d.term("parties.purpose", "purpose"),
        ".",
      ),
    ),
    provision(
      "letter.markets",
      "Markets",
      runs(
        "It is to cover ",
        d.term("parties.products", "products"),
        " in ",
        d.term("parties.territories", "territory"),
        d.has("parties.targetMarkets") && [", for ", d.term("parties.targetMarkets", "target markets")],
        ".",
      ),
    ),
    provision("letter.commercial", "Commercial outline", [], commercialOutline(d)),
    ...exclusivityIntent(d),
    provision(
      "letter.term",
      "Term",
      runs(
        "The agreement is to run for ",
        d.term("termExit.initialTerm", "initial term"),
        d.has("termExit.renewal.kind") && [
          " and ",
          d.phrase("termExit.renewal.kind", "", {
            none: "not to renew",
            automatic: "then to renew by itself",
            option: "to renew if one party chooses so",
            any_option: "to renew if any party chooses so",
            by_agreement: "to go on after that only if the parties agree",
          }),
        ],
        ".",
      ),
    ),
    provision(
      "letter.steps",
      "Next steps",
      steps.length > 0
        ? []
        : runs(
            "The parties will take these steps: ",
            d.term("parties.nextSteps", "next steps with dates"),
            ".",
          ),
      steps,
    ),
    provision(
      "letter.signing",
      "Target signing date",
      runs(
        "The parties aim to sign the agreement by ",
        d.term("parties.targetSigningOn", "target signing date"),
        ".",
      ),
    ),
    provision(
      "letter.freedom",
      "No obligation",
      runs(
        `This ${paper} records what the parties intend and binds none of them. `,
        "Each may withdraw at any time before the agreement is signed, without giving a reason and at no cost to it. ",
        "Until then each bears its own expenses.",
      ),
    ),
  ];
  return [
    paragraph("opening.date", runs(dateOnPaper(d))),
    paragraph("opening.between", runs(`This ${paper} is between:`)),
    ...partyParagraphs(d, false),
    ...clauses,
    signatures(d, `Signed as a statement of intent:`),
  ];
}
