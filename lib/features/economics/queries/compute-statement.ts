import { computeEconomics, type Economics } from "@/lib/domain/economics/compute";
import type { Derivation } from "@/lib/domain/economics/derivation";
import { type Num, sumOf } from "@/lib/domain/economics/number/num";
import type { StatementLine } from "@/lib/domain/economics/statement/statement-line";
import type { Statement } from "@/lib/domain/economics/statement/statements";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { invalid } from "@/lib/platform/errors/app-error";
import type { StatementAnswerDto, StatementDto, StatementLineDto } from "../dto";
import type { ComputeStatement } from "../schema";

type Write = (amount: Num) => string;
/** Makes the derivation of a line, or null where none was asked for. */
type Open = (line: StatementLine) => StatementLineDto["derivation"];

function lineDto(economics: Economics, line: StatementLine, write: Write, open: Open): StatementLineDto {
  const { parties, months } = economics.deal.context;
  return {
    kind: line.kind,
    month: line.month === undefined ? null : (months[line.month]?.key ?? null),
    stream: line.stream ?? null,
    counterparty: line.counterparty === undefined ? null : (parties[line.counterparty]?.id ?? null),
    amount: write(line.amount),
    term: line.term,
    installments: line.installments.map(({ amount, triggeredOn, dueOn, settledOn }) => ({
      amount: write(amount),
      triggeredOn,
      dueOn,
      settledOn,
    })),
    derivation: open(line),
  };
}

function oneDto(economics: Economics, statement: Statement, write: Write, open: Open): StatementDto {
  const { totals, period } = statement;
  return {
    party: economics.deal.context.parties[statement.party]?.id ?? "",
    period: { label: period.label, from: period.from, until: period.until },
    totals: {
      opening: write(totals.opening),
      accrued: write(totals.accrued),
      kept: write(totals.kept),
      owed: write(totals.owed),
      clawedBack: write(totals.clawedBack),
      interest: write(totals.interest),
      paid: write(totals.paid),
      withheld: write(totals.withheld),
      taxBorne: write(totals.taxBorne),
      held: write(totals.held),
      payable: write(totals.payable),
      closing: write(totals.closing),
    },
    lines: statement.lines.map((line) => lineDto(economics, line, write, open)),
  };
}

function totalsOf({ deal, ledger, statements }: Economics, write: Write): StatementAnswerDto["totals"] {
  const { parties, math } = deal.context;
  return parties.map(({ id }, party) => {
    const mine = statements.filter((statement) => statement.party === party);
    const total = (pick: (statement: Statement) => Num): string => write(sumOf(mine.map(pick), math.zero));
    return {
      party: id,
      accrued: total(({ totals }) => totals.accrued),
      kept: total(({ totals }) => totals.kept),
      owed: total(({ totals }) => totals.owed),
      net: write(
        sumOf(
          ledger.lines.filter((line) => line.party === party).map(({ amount }) => amount),
          math.zero,
        ),
      ),
    };
  });
}

/** Lines and nodes of derivations one answer holds at most: more would keep the desk busy for everybody else. */
const mostLines = 60_000;
const mostNodes = 400_000;

const countNodes = ({ parts }: Derivation): number => parts.reduce((sum, part) => sum + countNodes(part), 1);

function refuseTooLarge({ terms, assumptions }: ComputeStatement): void {
  const streams = Math.max(1, terms.revenueShare.streams.length);
  const lines = streams * terms.parties.parties.length * assumptions.months;
  if (lines > mostLines)
    throw invalid("This is too much for one statement, so nothing was computed.", [
      {
        path: "assumptions.months",
        message: `Streams × parties × months are ${lines}; the most is ${mostLines}. Ask for fewer months.`,
      },
    ]);
}

/** Computes statements from what was sent and keeps nothing; refuses with every problem at once. */
export function computeStatement(work: Work, request: ComputeStatement): StatementAnswerDto {
  permit(work, "term_sheet:read");
  refuseTooLarge(request);
  const result = computeEconomics(request.terms, request.assumptions);
  if (!result.ok)
    throw invalid(
      "No statement was computed, because something in the terms or assumptions does not hold.",
      result.refusal.map(({ at, message }) => ({ path: at, message })),
    );
  const economics = result.value;
  const { context, usage, notes } = economics.deal;
  const { currency, parties, months, places } = context;
  const write: Write = (amount) => amount.fixed(places);
  let nodes = 0;
  const open: Open = (line) => {
    if (request.derivations === "none") return null;
    const derivation = line.derive();
    nodes += countNodes(derivation);
    if (nodes > mostNodes)
      throw invalid("The derivations are too large for one answer, so nothing was sent.", [
        { path: "derivations", message: "Ask for none, or for fewer months." },
      ]);
    return derivation as unknown as StatementLineDto["derivation"];
  };
  const monthKey = (index: number): string => months[index]?.key ?? "";
  return {
    currency,
    parties: parties.map(({ id, name }) => ({ id, name })),
    statements: economics.statements.map((statement) => oneDto(economics, statement, write, open)),
    totals: totalsOf(economics, write),
    revenue: economics.ledger.revenue
      .filter(({ ladder }) => ladder.gross.sign() !== 0)
      .map(({ stream, month, ladder }) => ({
        stream,
        month: monthKey(month),
        gross: write(ladder.gross),
        shared: write(ladder.base),
      })),
    usage: usage.bills.map(({ customer, month, tier, bill }) => ({
      customer,
      month: monthKey(month),
      tier: tier.id,
      calls: bill.calls.text(),
      refused: bill.refused.text(),
      bill: bill.total.fixed(tier.places),
      currency: bill.currency,
    })),
    notes: [...notes, ...economics.ledger.notes].map(({ at, message }) => ({ path: at, message })),
  };
}
