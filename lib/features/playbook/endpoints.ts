import { defineRead, type Endpoint } from "@/lib/platform/http/endpoint";
import { lintAnswerDto } from "./dto";
import { lintTerms } from "./queries/lint-terms";
import { lintRequestSchema } from "./schema";

export const playbookEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "post",
    path: "/lint",
    tag: "Findings",
    summary: "Lint terms without saving",
    description:
      "Takes a whole term sheet with its model, or one free text with the path of its term, and answers with findings, gravest first.",
    body: lintRequestSchema,
    bodyExample: {
      text: "Castellan will use best efforts to promote the module.",
      path: "parties.purpose",
    },
    maxBodyBytes: 1024 * 1024,
    response: lintAnswerDto,
    run: (work, { body }) => lintTerms(work, body),
  }),
];
