import type { Endpoint } from "@/lib/platform/http/endpoint";
import { assessmentEndpoints } from "./assessments/endpoints";
import { dealEndpoints } from "./deals/endpoints";
import { draftEndpoints } from "./drafts/endpoints";
import { guestEndpoints } from "./guests/endpoints";
import { partnerEndpoints } from "./partners/endpoints";
import { playbookEndpoints } from "./playbook/endpoints";

/** Every route below /api/v1, slice by slice. */
export const endpoints: readonly Endpoint[] = [
  ...partnerEndpoints,
  ...assessmentEndpoints,
  ...dealEndpoints,
  ...playbookEndpoints,
  ...draftEndpoints,
  ...guestEndpoints,
];
