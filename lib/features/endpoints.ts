import type { Endpoint } from "@/lib/platform/http/endpoint";
import { approvalEndpoints } from "./approvals/endpoints";
import { assessmentEndpoints } from "./assessments/endpoints";
import { commentEndpoints } from "./comments/endpoints";
import { dealEndpoints } from "./deals/endpoints";
import { draftEndpoints } from "./drafts/endpoints";
import { guestEndpoints } from "./guests/endpoints";
import { insightEndpoints } from "./insights/endpoints";
import { partnerEndpoints } from "./partners/endpoints";
import { importEndpoints } from "./partners/endpoints/imports";
import { playbookEndpoints } from "./playbook/endpoints";
import { queueEndpoints } from "./queue/endpoints";
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
  ...commentEndpoints,
  ...approvalEndpoints,
  ...signatureEndpoints,
  ...guestEndpoints,
  ...insightEndpoints,
  ...queueEndpoints,
];
