import type { ClauseModule } from "../clause-module";
import { provision } from "../drafting";
import { define, defined, runs } from "../runs";

/** The mandatory floor on data: law, consent, no training on customer data, deletion (S4 §3.1). */
export const dataProtection: ClauseModule = {
  key: "dataProtection",
  heading: "Data and privacy",
  models: "all",
  terms: [],
  build: () => ({
    children: [
      provision(
        "dataProtection.law",
        "Law",
        runs(
          "Each party keeps the data protection law that applies to it. Where one processes personal data for another, they first sign a data processing agreement.",
        ),
      ),
      provision(
        "dataProtection.customers",
        "Customer data",
        runs(
          "Data of a party’s customers (",
          define("Customer Data"),
          ") passes to another only with that party’s written consent, and for the agreed use only.",
        ),
      ),
      provision(
        "dataProtection.training",
        "Machine learning",
        runs(
          defined("Customer Data"),
          " does not train or improve a machine-learning model unless a separate written agreement allows it.",
        ),
      ),
      provision(
        "dataProtection.end",
        "Incidents and end",
        runs(
          "A party tells the others of a breach that concerns their data within two days of learning of it, and deletes or returns their data when this ",
          defined("Agreement"),
          " ends.",
        ),
      ),
    ],
  }),
};
