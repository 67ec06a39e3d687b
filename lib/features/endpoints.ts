import { describeTerms, type JsonSchema } from "@/lib/domain/term-sheet/json-schema";
import type { Endpoint } from "@/lib/platform/http/endpoint";
import type { SchemaWords } from "@/lib/platform/http/openapi";
import { approvalEndpoints } from "./approvals/endpoints";
import { assessmentEndpoints } from "./assessments/endpoints";
import { clauseEndpoints } from "./clauses/endpoints";
import { commentEndpoints } from "./comments/endpoints";
import { dealEndpoints } from "./deals/endpoints";
import { draftEndpoints } from "./drafts/endpoints";
import { economicsEndpoints } from "./economics/endpoints";
import { guestEndpoints } from "./guests/endpoints";
import { insightEndpoints } from "./insights/endpoints";
import { partnerEndpoints } from "./partners/endpoints";
import { importEndpoints } from "./partners/endpoints/imports";
import { playbookEndpoints } from "./playbook/endpoints";
import { queueEndpoints } from "./queue/endpoints";
import { scenarioEndpoints } from "./scenarios/endpoints";
import { signatureEndpoints } from "./signatures/endpoints";
import { termSheetEndpoints } from "./term-sheets/endpoints";

/** Every route below /api/v1, slice by slice. */
export const endpoints: readonly Endpoint[] = [
  ...partnerEndpoints,
  ...importEndpoints,
  ...assessmentEndpoints,
  ...dealEndpoints,
  ...termSheetEndpoints,
  ...playbookEndpoints,
  ...draftEndpoints,
  ...clauseEndpoints,
  ...commentEndpoints,
  ...approvalEndpoints,
  ...signatureEndpoints,
  ...guestEndpoints,
  ...economicsEndpoints,
  ...scenarioEndpoints,
  ...insightEndpoints,
  ...queueEndpoints,
];

/** What the OpenAPI description says of named schemas beyond their shape. */
export const schemaWords: SchemaWords = {
  TermSheet: (schema) => describeTerms(schema as JsonSchema),
  TermsForStatement: (schema) => describeTerms(schema as JsonSchema),
};
