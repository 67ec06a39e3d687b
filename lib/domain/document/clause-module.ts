import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { Drafting } from "./drafting";
import type { Block, Clause, Run } from "./tree";

/** One clause of an agreement: a file of its own under `clauses/`. */
export type ClauseModule = {
  key: string;
  heading: string;
  models: "all" | readonly PartnershipModel[];
  /** Catalogue paths (or their beginnings) of the terms it turns into words. */
  terms: readonly string[];
  /** Whether the sheet calls for it; a clause without this is always part of the documents of its models. */
  isWanted?: (drafting: Pick<Drafting, "sheet" | "model">) => boolean;
  build(drafting: Drafting): { runs?: Run[]; children: Clause[] };
};

/** An annex with tables, lettered in the order the documents list them. */
export type ScheduleModule = {
  key: string;
  title: string;
  terms: readonly string[];
  isWanted: (drafting: Pick<Drafting, "sheet" | "model">) => boolean;
  build(drafting: Drafting): Block[];
};
