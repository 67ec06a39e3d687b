import type { Role } from "@/lib/domain/access/role";

/** A text of the demo's clause library. Whatever term of the house text it does not say, it leaves out on purpose. */
export interface DemoClause {
  /** A house clause, or for a clause of the workspace's own its section and heading. */
  of: { slotKey: string } | { section: string; heading: string };
  name: string;
  template: string;
  acceptRoles: Role[];
  guidance: string;
}

/** A few clauses as a legal team would keep them: what to offer next, and who has to nod. */
export const demoClauses: readonly DemoClause[] = [
  {
    of: { slotKey: "liability.cap" },
    name: "Capped at twice the amount",
    template: `Each party’s liability in a contract year is limited to twice {{ law.liability.capAmount }}.

- **What it covers.** The limit is for all claims of the year together.`,
    acceptRoles: ["legal"],
    guidance: "Offer it when they refuse months of fees. Ask for our list of excluded damages in return.",
  },
  {
    of: { slotKey: "liability.cap" },
    name: "Capped, with more for data",
    template: `Each party’s liability in a contract year is limited to {{ law.liability.capAmount }}; for a breach of data protection to three times that amount.`,
    acceptRoles: ["executive"],
    guidance: "The last offer. Check the insurance first; it pays up to three times the amount.",
  },
  {
    of: { slotKey: "exclusivity" },
    name: "Grants in plain words, with gates that end them",
    template: `{% if exclusivity.grants.size > 0 %}
Each grant below is a {{ "Reserved Field" | defines }} for its {{ "Exclusive Window" | defines }}, and ends by itself with the first gate that is missed:
{% for grant in exclusivity.grants %}
- **Grant.** {{ grant.bound }} appoints no one but {{ grant.beneficiary }} for {{ grant.products }} in {{ grant.geographies }}{% if grant.verticals %}, to customers in {{ grant.verticals }}{% endif %}, from {{ grant.fromOn }} until {{ grant.untilOn }}{% if grant.carveOuts %}; open to everyone at all times are {{ grant.carveOuts }}{% endif %}.
{% for gate in grant.gates %}
  - {{ gate.metric }}: {{ gate.target }} {{ gate.unit }} by {{ gate.dueOn }}.
{% endfor %}
{% endfor %}
{% else %}
Nothing in this {{ "Agreement" | defined }} is exclusive; there is no {{ "Reserved Field" | defines }} and no {{ "Exclusive Window" | defines }}.
{% endif %}`,
    acceptRoles: ["legal", "executive"],
    guidance: "For partners who stumble over our long form. It is stricter: one missed gate ends the grant.",
  },
  {
    of: { slotKey: "intellectualProperty.background" },
    name: "Background stays, nothing by silence",
    template: `What a party owned before the {{ "Start Date" | defined }} or creates outside this {{ "Agreement" | defined }} {{ intellectualProperty.backgroundStaysWithOwner | words: true: "stays its own", false: "passes only by a separate written assignment" }}.

- No licence arises by silence, by use or by trade custom.
- A party that finds its background in a result says so within thirty days of learning of it.`,
    acceptRoles: ["legal"],
    guidance: "When their counsel worries about implied licences. Costs us nothing.",
  },
  {
    of: { slotKey: "termExit.convenience" },
    name: "Only after the first year",
    template: `{% if termExit.terminationForConvenience.by == "neither" %}
No party may end it without giving a reason.
{% else %}
From the first anniversary of the {{ "Start Date" | defined }} it may be ended without giving a reason, on written notice of {{ termExit.terminationForConvenience.noticePeriod }}.
{% endif %}`,
    acceptRoles: ["legal", "finance"],
    guidance: "For partners who invest up front. Finance should see the ramp-up plan first.",
  },
  {
    of: { section: "safeguards", heading: "Publicity" },
    name: "Joint release, logo with consent",
    template: `Within thirty days of the {{ "Start Date" | defined }} the parties publish one joint release. Otherwise a party names another in public only with its written consent.`,
    acceptRoles: [],
    guidance: "Marketing needs the release for the launch; the date may move, the release should stay.",
  },
];
