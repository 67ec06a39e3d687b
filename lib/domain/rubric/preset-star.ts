import { standardRevenueBands, standardTiers } from "./preset-tiers";
import type { Rubric } from "./rubric";

/**
 * The STAR selection of S2: strategic fit, trust and culture, asset complementarity, relationship economics.
 * S2 names no weights, so the four weigh the same; criteria and anchors are ours.
 */
export const star: Rubric = {
  key: "star",
  name: "STAR",
  version: 1,
  groups: [
    {
      key: "strategic_fit",
      label: "Strategic fit",
      weightBps: 2500,
      criteria: [
        {
          key: "direction",
          label: "Shared direction",
          help: "Do both strategies assume the same future of the market?",
          anchors: {
            1: "One side's plan succeeds only if the other's fails.",
            3: "The plans are compatible for the next year; nobody has compared them beyond that.",
            5: "Both boards have seen the other's three-year plan, and each plan is stronger with the other in it.",
          },
        },
        {
          key: "strategic_gap",
          label: "Answer to our gap",
          help: "Does the partner close the gap we wrote down before we began to look?",
          anchors: {
            1: "Interesting, but not the gap we wrote down.",
            3: "Closes part of the gap; the rest still needs building or another partner.",
            5: "Closes the whole gap sooner than we could build or buy it, proven with a customer.",
          },
        },
        {
          key: "shared_customers",
          label: "Shared customers",
          help: "Do both serve the same customers? Overlap of customers is good: it is who the partnership is for.",
          anchors: {
            1: "Hardly any overlap: an account comparison finds a handful of customers that both could serve.",
            3: "Some overlap: about a quarter of the target accounts are customers or prospects of both.",
            5: "Strong overlap: more than half of the target accounts know both companies, and several asked for the combination.",
          },
        },
        {
          key: "lasting_intent",
          label: "Lasting intent",
          help: "What will they want from this in three years: a partner, a product, or a purchase?",
          anchors: {
            1: "They are building or buying the same thing, or are themselves about to be sold.",
            3: "Their intent is stated but untested; a change of leadership could end it.",
            5: "Their intent is on record, funded past this year, and has survived a change of plan.",
          },
        },
      ],
    },
    {
      key: "trust_culture",
      label: "Trust and culture",
      weightBps: 2500,
      criteria: [
        {
          key: "decision_style",
          label: "How decisions are made",
          help: "Who decides, how fast, and does a decision stay decided?",
          anchors: {
            1: "We cannot tell who decides; agreed points are reopened.",
            3: "The decider is known; answers take weeks but hold.",
            5: "A named person decides within days, at a level that matches ours, and has not gone back on an answer.",
          },
        },
        {
          key: "tempo",
          label: "Working tempo",
          help: "Do the two teams plan, release and reply at a pace the other can live with?",
          anchors: {
            1: "They plan in years where we plan in weeks, or the reverse, and neither will adjust.",
            3: "Different rhythms with a workable meeting point, such as a quarterly plan.",
            5: "A joint trial ran to its dates with both teams in their usual rhythm.",
          },
        },
        {
          key: "candour",
          label: "Candour",
          help: "Do they tell us bad news before we find it?",
          anchors: {
            1: "We found out something material that they knew and kept back.",
            3: "They answer openly when asked, but volunteer little.",
            5: "They raised a problem that weakened their own position, early and with a proposal.",
          },
        },
        {
          key: "values_conduct",
          label: "Values and conduct",
          help: "Would we be content to be judged by how they treat customers, staff and data?",
          anchors: {
            1: "A check turned up conduct that our own rules forbid.",
            3: "Policies are in place; no independent check of how they are kept.",
            5: "Independent audits and former partners confirm that they do what their policies say.",
          },
        },
      ],
    },
    {
      key: "asset_complementarity",
      label: "Asset complementarity",
      weightBps: 2500,
      criteria: [
        {
          key: "what_they_bring",
          label: "What they bring",
          help: "Do they hold something we lack and cannot get quickly: technology, access, licences, people?",
          anchors: {
            1: "Nothing we could not hire or buy within a quarter.",
            3: "One useful asset that would take us about a year to build.",
            5: "An asset we could not build in three years, and they will commit it to the partnership in writing.",
          },
        },
        {
          key: "what_we_bring",
          label: "What we bring",
          help: "Is what we hold worth as much to them? A one-sided need does not last.",
          anchors: {
            1: "They could get the same from several others and have said so.",
            3: "We fill a need that they rank as useful, not urgent.",
            5: "We fill the need at the top of their own plan, and no one else can this year.",
          },
        },
        {
          key: "capability_overlap",
          label: "Capability overlap",
          help: "Do both do the same thing? Overlap of capabilities is a warning: the higher the score, the less overlap.",
          anchors: {
            1: "Warning: the core products overlap, and the sales teams meet as competitors.",
            3: "A limited overlap at the edges; a line between the two is discussed, not agreed.",
            5: "No overlap in what either sells or plans, with a written line for the cases in between.",
          },
        },
        {
          key: "fit_of_parts",
          label: "How the parts join",
          help: "Can systems, people and processes be connected with reasonable work?",
          anchors: {
            1: "Joining them needs a rebuild on one side.",
            3: "A known integration project of about a quarter, with a few unknowns.",
            5: "A working prototype joins them through supported interfaces.",
          },
        },
      ],
    },
    {
      key: "relationship_economics",
      label: "Relationship economics",
      weightBps: 2500,
      criteria: [
        {
          key: "value_created",
          label: "Value created",
          help: "How much more do both earn together than apart?",
          anchors: {
            1: "No figure, or one that vanishes when either side's usual growth is taken out.",
            3: "A joint estimate with stated assumptions, covering our effort about twice.",
            5: "An estimate confirmed by a pilot, covering both sides' effort five times or more.",
          },
        },
        {
          key: "fair_split",
          label: "Fair split",
          help: "Does each side's share follow what it puts in and risks?",
          anchors: {
            1: "One side takes most of the gain while the other carries the cost.",
            3: "The split is within usual bounds, but the two sides measure value differently.",
            5: "Both sides explain the split the same way and say they would take the other's share.",
          },
        },
        {
          key: "governance_effort",
          label: "Effort to run it",
          help: "Is the gain large enough to pay for meetings, staff, reporting and disputes?",
          anchors: {
            1: "Running it would cost as much as it earns.",
            3: "Worth it if one part-time owner on each side is enough.",
            5: "Full-time owners on both sides would be paid for within the first year.",
          },
        },
        {
          key: "way_out",
          label: "Way out",
          help: "Could both sides leave without lasting harm, and is that discussed?",
          anchors: {
            1: "Leaving would strand customers or hand over something we cannot do without.",
            3: "Leaving is possible at a cost; the handover of customers is not yet agreed.",
            5: "Exit, handover and who keeps what are agreed in outline, and neither side depends on the other alone.",
          },
        },
      ],
    },
  ],
  tiers: standardTiers,
  revenueBands: standardRevenueBands,
};
