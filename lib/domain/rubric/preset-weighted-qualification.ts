import { standardRevenueBands, standardTiers } from "./preset-tiers";
import type { Rubric } from "./rubric";

/** The weighted qualification of S1: five groups at 30/25/20/15/10 %, five criteria each; anchors are ours. */
export const weightedQualification: Rubric = {
  key: "weighted_qualification",
  name: "Weighted qualification",
  version: 1,
  groups: [
    {
      key: "strategic_fit",
      label: "Strategic fit",
      weightBps: 3000,
      criteria: [
        {
          key: "vision_values",
          label: "Vision and values",
          help: "Do both companies want the market to go the same way, and treat customers and staff alike?",
          anchors: {
            1: "Their public plans point elsewhere, or they have done business in ways we would not sign our name to.",
            3: "The direction agrees in outline; one open difference, such as how customer data is used, is still unresolved.",
            5: "Both leaderships describe the same three-year picture unprompted, and a check of conduct raised nothing.",
          },
        },
        {
          key: "complementary_offering",
          label: "Complementary offering",
          help: "Does each side add what the other lacks? Overlapping products are a warning.",
          anchors: {
            1: "Customers shortlist us against each other; more than half of their product replaces ours.",
            3: "Mostly different products, with one module on each side that overlaps and no agreed line between them.",
            5: "Neither can do the other's part, and customers already buy both and connect them.",
          },
        },
        {
          key: "customer_overlap",
          label: "Target-customer overlap",
          help: "Do both sell to the same kind of customer? Here overlap is good.",
          anchors: {
            1: "Different buyers in different industries; fewer than one in twenty of their accounts fits our profile.",
            3: "The same industries but other buyers or company sizes; about a quarter of their accounts fit.",
            5: "The same buyer in the same segment; an account comparison shows over half of their accounts fit.",
          },
        },
        {
          key: "geographic_expansion",
          label: "Geographic expansion",
          help: "Do they open a territory we have decided to enter?",
          anchors: {
            1: "They work only where we already sell well, or in countries we do not plan to enter.",
            3: "They are present in one country of our plan, with a small office or through an agent.",
            5: "They have their own staff, references and the required registrations in two or more countries of our plan.",
          },
        },
        {
          key: "mutual_priority",
          label: "Mutual strategic priority",
          help: "Is this partnership among the few things that matter this year, on both sides?",
          anchors: {
            1: "A side project on one side: no named owner, no goal, meetings are postponed.",
            3: "Owned by a manager on both sides, with goals in the team plan but no budget of its own.",
            5: "Named in both companies' plans for the year, with an executive, a budget and a target on each side.",
          },
        },
      ],
    },
    {
      key: "market_reach",
      label: "Market reach",
      weightBps: 2500,
      criteria: [
        {
          key: "customer_base",
          label: "Customer base",
          help: "How many customers do they have that we would want, and how well are they kept?",
          anchors: {
            1: "Fewer than 50 relevant customers, or they cannot say how many renew.",
            3: "A few hundred relevant customers; roughly 85 % renew each year.",
            5: "Over a thousand relevant customers, more than 93 % renewing, and named accounts they will introduce.",
          },
        },
        {
          key: "geographic_coverage",
          label: "Geographic coverage",
          help: "Where can they sell and serve today, with their own people?",
          anchors: {
            1: "One city or country, served from a single office.",
            3: "One region with local sales; support is in one language and one time zone.",
            5: "Sales and support in every region we target, in the local language and during local hours.",
          },
        },
        {
          key: "routes_to_market",
          label: "Routes to market",
          help: "Which channels do they really sell through, and may we use them?",
          anchors: {
            1: "Inbound only; no sales team or channel that could carry our product.",
            3: "A direct sales team that sells partner products now and then, without targets for them.",
            5: "Direct sales, resellers and a marketplace already sell partner products against a quota.",
          },
        },
        {
          key: "brand",
          label: "Brand",
          help: "Does their name open doors with our buyers?",
          anchors: {
            1: "Our buyers do not know them, or link the name with a public failure.",
            3: "Known to specialists; mentioned in the trade press a few times a year.",
            5: "On most of our buyers' shortlists unasked, and rated among the leaders by independent reviewers.",
          },
        },
        {
          key: "segment_share",
          label: "Share in target segments",
          help: "What part of our target segments do they already hold?",
          anchors: {
            1: "Under 2 % of the segment, and not growing.",
            3: "Between 5 and 10 %, growing with the market.",
            5: "Above 20 %, or the fastest-growing of the three largest.",
          },
        },
      ],
    },
    {
      key: "capabilities",
      label: "Capabilities",
      weightBps: 2000,
      criteria: [
        {
          key: "technical_api",
          label: "Technical and API quality",
          help: "Can our engineers build on their product without waiting for theirs?",
          anchors: {
            1: "No public interface; every integration is a custom project by their own engineers.",
            3: "A documented interface covers the main objects; test access takes weeks and changes come unannounced.",
            5: "Versioned and documented, a sandbox within a day, published uptime, and a year's notice of breaking changes.",
          },
        },
        {
          key: "sales_marketing",
          label: "Sales and marketing",
          help: "Can they find, run and close a sale that includes our product?",
          anchors: {
            1: "Founders sell; there is no marketing plan and nobody to train.",
            3: "A trained sales team and regular campaigns, but nobody assigned to joint selling.",
            5: "A named team sells beside partners today, with joint campaigns and a pipeline they share.",
          },
        },
        {
          key: "customer_success",
          label: "Customer success",
          help: "Who looks after the customer once the contract is signed?",
          anchors: {
            1: "Support by e-mail with no response times; customers report being left alone after the sale.",
            3: "Onboarding and support work to stated times; renewals are watched but rarely acted upon.",
            5: "Each account has an owner, onboarding follows a plan, and they share renewal and satisfaction data on request.",
          },
        },
        {
          key: "roadmap_alignment",
          label: "Roadmap alignment",
          help: "Do both products grow towards each other or into each other?",
          anchors: {
            1: "Their next year replaces something we are building.",
            3: "Plans meet in places; neither side has seen the other's dates.",
            5: "One joint roadmap, reviewed each quarter, every dependency dated and owned.",
          },
        },
        {
          key: "innovation",
          label: "Innovation",
          help: "Do they move their field forward, or follow?",
          anchors: {
            1: "No notable release in 18 months; features arrive after everyone else has them.",
            3: "Steady releases that keep pace; one or two ideas that competitors had to answer.",
            5: "Several firsts in the segment in 18 months, and engineers whom the field listens to.",
          },
        },
      ],
    },
    {
      key: "financial_health",
      label: "Financial health",
      weightBps: 1500,
      criteria: [
        {
          key: "revenue_growth",
          label: "Revenue, profit and growth",
          help: "Does the business grow, and does it earn or credibly approach a profit?",
          anchors: {
            1: "Revenue is falling or the losses widen faster than it grows.",
            3: "Growth of about 10 % a year, near break-even, with accounts up to date.",
            5: "Growth above 20 % a year and profitable for two years, shown in audited accounts.",
          },
        },
        {
          key: "funding_runway",
          label: "Funding and runway",
          help: "How long can they keep going at the present rate without new money?",
          anchors: {
            1: "Less than six months of cash and no committed funding.",
            3: "About twelve months, or a round under way with a lead investor named.",
            5: "More than 24 months at the present rate, or paid for out of profit.",
          },
        },
        {
          key: "stability_credit",
          label: "Stability and credit",
          help: "Would we let them owe us money?",
          anchors: {
            1: "Late filings, unpaid suppliers, or a credit report that advises payment in advance.",
            3: "Average credit rating; one customer makes up more than a third of the revenue.",
            5: "Strong credit rating, no customer above a tenth of revenue, stable owners for three years.",
          },
        },
        {
          key: "programme_investment",
          label: "Investment in partner programmes",
          help: "Do they spend their own people and money on partners?",
          anchors: {
            1: "No budget; partners are handled by whoever answers.",
            3: "One person full time, and marketing money case by case.",
            5: "A budgeted programme with a team, training, market funds and published benefits.",
          },
        },
        {
          key: "past_partnership_returns",
          label: "Past partnership performance",
          help: "What have their earlier partnerships earned, in numbers they can show?",
          anchors: {
            1: "No figures, or most earlier partnerships ended before they earned anything.",
            3: "Mixed: some earned what was planned, about one in three ended early.",
            5: "Partners bring over a fifth of their revenue, and two partners confirm the figures.",
          },
        },
      ],
    },
    {
      key: "track_record",
      label: "Track record",
      weightBps: 1000,
      criteria: [
        {
          key: "partnership_history",
          label: "Partnership history",
          help: "Which partnerships have they kept, and how did the others end?",
          anchors: {
            1: "A first attempt, or the last one ended in dispute.",
            3: "Two or three partnerships over two years old; endings were orderly.",
            5: "Five or more kept past a renewal, and a former partner recommends them.",
          },
        },
        {
          key: "customer_satisfaction",
          label: "Customer satisfaction",
          help: "What do their customers say, and do they stay?",
          anchors: {
            1: "Repeated public complaints about the same fault; more than a fifth of customers leave each year.",
            3: "Reviews are mostly good; about a tenth of customers leave each year.",
            5: "Independent reviews among the best in the category, and three customers we chose speak well of them.",
          },
        },
        {
          key: "reputation",
          label: "Reputation",
          help: "What do peers, staff and the press say when they are not asked by the partner?",
          anchors: {
            1: "Open litigation or press about conduct that our customers would ask us about.",
            3: "Nothing adverse, and little known either way.",
            5: "Respected by competitors, sought after by staff, and nothing adverse in five years of press.",
          },
        },
        {
          key: "executive_commitment",
          label: "Executive commitment",
          help: "Who at the top stands behind this, and what have they done so far?",
          anchors: {
            1: "No executive has met us.",
            3: "An executive joined one meeting and supports the idea, without naming people or money.",
            5: "An executive has signed off people and money and takes part in every review.",
          },
        },
        {
          key: "partnership_maturity",
          label: "Partnership maturity",
          help: "Do they have the people, rules and tools to run a partnership?",
          anchors: {
            1: "No process: terms, leads and payments are sorted out by e-mail each time.",
            3: "A partner manager and standard terms; leads are tracked in a spreadsheet.",
            5: "Partner managers, deal registration, a portal and regular reviews, all in use with other partners.",
          },
        },
      ],
    },
  ],
  tiers: standardTiers,
  revenueBands: standardRevenueBands,
};
