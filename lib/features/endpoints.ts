import type { Endpoint } from "@/lib/platform/http/endpoint";
import { assessmentEndpoints } from "./assessments/endpoints";
import { partnerEndpoints } from "./partners/endpoints";
import { playbookEndpoints } from "./playbook/endpoints";

/** Every route below /api/v1, slice by slice. */
export const endpoints: readonly Endpoint[] = [
  ...partnerEndpoints,
  ...assessmentEndpoints,
  ...playbookEndpoints,
];
