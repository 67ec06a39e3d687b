import { defineRead, type Endpoint } from "@/lib/platform/http/endpoint";
import { statementAnswerDto } from "./dto";
import { computeStatement } from "./queries/compute-statement";
import { computeStatementExample, computeStatementSchema } from "./schema";

export const economicsEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "post",
    path: "/economics/statement",
    tag: "Economics",
    summary: "Compute statements without saving",
    description: [
      "Takes terms and assumptions and answers what every party earned, is owed and was paid, period by period, exact to the smallest unit of the currency. Nothing is saved.",
      'Send only the sections of the terms that matter: `parties` and `revenueShare`, and `apiAccess`, `goToMarket` or `exclusivity` where the money depends on them. Percentages are text from "0" to "100"; amounts of assumptions are text in the currency of payment unless a row names another.',
      "Each month: gross revenue of a stream, less the ladder of deductions, is net revenue; it is split by the model of the stream; then guarantees top up, then cancelled amounts are taken back. Each line carries a derivation: inputs, rule, rounding, and the path of the term it came from.",
      "Terms or assumptions that contradict each other are answered with 400: `problems` names the path of the term or row (`assumptions.revenue[0]` is the first), and no figure is given.",
    ].join("\n\n"),
    body: computeStatementSchema,
    bodyExample: computeStatementExample,
    maxBodyBytes: 8 * 1024 * 1024,
    response: statementAnswerDto,
    run: (work, { body }) => computeStatement(work, body),
  }),
];
