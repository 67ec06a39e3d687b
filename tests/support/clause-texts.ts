import { findHouseSlot } from "@/lib/domain/document/library/house-slots";
import type { VariantFields } from "@/lib/features/clauses/commands/write-variant-version";

const said = "law.liability.capAmount";

/** A cap that Legal has to accept; for “liability.cap”, of whose terms it says one and leaves the others out on purpose. */
export const doubleCap: VariantFields = {
  name: "Capped at the amount, twice",
  template: "Each party’s liability in a contract year is limited to twice {{ law.liability.capAmount }}.",
  models: [],
  acceptRoles: ["legal"],
  leavesOut: (findHouseSlot("liability.cap")?.terms ?? []).filter((path) => path !== said),
  guidance: "Offer it only when they accept our excluded damages.",
};

/** A clause of the workspace's own; its words apply to every deal. */
export const publicity: VariantFields = {
  name: "Publicity by consent",
  template: 'No party announces this {{ "Agreement" | defined }} without the written consent of the others.',
  models: [],
  acceptRoles: [],
  leavesOut: [],
  guidance: "Offer a joint release.",
};
