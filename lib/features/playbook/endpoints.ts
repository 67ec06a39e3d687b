import { z } from "zod";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { addWordingRule } from "./commands/add-wording-rule";
import { editWordingRule } from "./commands/edit-wording-rule";
import { removeWordingRule } from "./commands/remove-wording-rule";
import { setRule } from "./commands/set-rule";
import { lintAnswerDto, playbookDto, playbookRuleDto, wordingRuleDto } from "./dto";
import { lintTerms } from "./queries/lint-terms";
import { getPlaybook } from "./queries/playbook";
import {
  addWordingRuleSchema,
  editWordingRuleSchema,
  lintRequestSchema,
  removeWordingRuleSchema,
  setRuleSchema,
} from "./schema";

const tag = "Findings";
const wordingParams = z.strictObject({ wordingRuleId: z.uuid() });
const synergies = {
  phrase: "synerg*",
  message: "Say which figure grows.",
  suggestion: "12 joint customers by 31 December",
  severity: "vague",
} as const;

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
  defineRead({
    method: "get",
    path: "/playbook",
    tag,
    summary: "Read the rules of the linter",
    description:
      "Every rule with its reason, source, examples and severity in this workspace, and the wording rules it wrote itself.",
    response: playbookDto,
    run: (work) => getPlaybook(work),
  }),
  defineWrite({
    method: "put",
    path: "/playbook/rules",
    tag,
    summary: "Set how grave a rule is, or the band of a benchmark",
    description:
      "Nulls give the rule back to the product. Red flags and missing provisions cannot be switched off, and become milder only with a reason.",
    body: setRuleSchema,
    bodyExample: {
      ruleId: "benchmark-exclusive-window",
      version: null,
      severity: null,
      reason: "Twelve months are too short here.",
      bandLow: null,
      bandHigh: "24",
    },
    response: playbookRuleDto,
    run: (work, { body }) => setRule(work, body),
  }),
  defineWrite({
    method: "post",
    path: "/playbook/wording-rules",
    tag,
    summary: "Add a wording rule",
    description:
      "A phrase to look for in every free text. An asterisk stands for the rest of a word, three dots for up to five words; there are no other signs.",
    body: addWordingRuleSchema,
    bodyExample: synergies,
    status: 201,
    response: wordingRuleDto,
    run: (work, { body }) => addWordingRule(work, body),
  }),
  defineWrite({
    method: "put",
    path: "/playbook/wording-rules/{wordingRuleId}",
    tag,
    summary: "Change a wording rule",
    params: wordingParams,
    body: editWordingRuleSchema.omit({ wordingRuleId: true }),
    bodyExample: { version: 1, ...synergies },
    response: wordingRuleDto,
    run: (work, { params, body }) => editWordingRule(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/playbook/wording-rules/{wordingRuleId}/remove",
    tag,
    summary: "Take a wording rule out of use",
    params: wordingParams,
    body: removeWordingRuleSchema.omit({ wordingRuleId: true }),
    bodyExample: { version: 1 },
    response: wordingRuleDto,
    run: (work, { params, body }) => removeWordingRule(work, { ...params, ...body }),
  }),
];
