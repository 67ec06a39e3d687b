import { deductionKinds } from "../../term-sheet/sections/revenue-share";

/** What may be taken off revenue: the deductions of net revenue, and the costs of margin and profit. */
export const costKinds = [...deductionKinds, "cost_of_sales", "operating_cost"] as const;
export type CostKind = (typeof costKinds)[number];
