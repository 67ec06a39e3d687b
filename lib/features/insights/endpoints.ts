import { defineRead, type Endpoint } from "@/lib/platform/http/endpoint";
import { insightsDtoSchema } from "./dto";
import { readInsights } from "./queries/insights";
import { insightsFilterSchema } from "./schema";

export const insightEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/insights",
    tag: "Insights",
    summary: "Get insights",
    description:
      "The executive's page: funnel, cycle times against plan, deals at risk, tiers, signed value.",
    query: insightsFilterSchema,
    response: insightsDtoSchema,
    run: (work, { query }) => readInsights(work, query),
  }),
];
