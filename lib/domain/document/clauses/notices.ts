import type { ClauseModule } from "../clause-module";
import { onlyIf, provision } from "../drafting";
import { defined, runs } from "../runs";

/** How formal notices are sent, where to, and in which language. */
export const notices: ClauseModule = {
  key: "notices",
  heading: "Notices",
  models: "all",
  terms: ["law.notices.", "parties.parties"],
  isWanted: ({ sheet }) =>
    Object.keys(sheet.law.notices).length > 0 ||
    sheet.parties.parties.some((party) => party.noticeAddress ?? party.invoiceAddress),
  build(d) {
    const path = "law.notices";
    const addresses = d.sheet.parties.parties.flatMap(({ id }) => {
      const row = `parties.parties[${id}]`;
      const hasNotice = d.has(`${row}.noticeAddress`);
      return onlyIf(
        hasNotice || d.has(`${row}.invoiceAddress`),
        provision(
          `notices.address:${id}`,
          null,
          runs(
            d.partyName(id),
            ": ",
            hasNotice && d.term(`${row}.noticeAddress`, "address"),
            d.has(`${row}.invoiceAddress`) && [
              hasNotice ? "; invoices: " : "invoices: ",
              d.term(`${row}.invoiceAddress`, "address for invoices"),
            ],
            ".",
          ),
        ),
      );
    });
    return {
      children: [
        provision(
          "notices.means",
          "Form",
          runs(
            "A notice under this ",
            defined("Agreement"),
            " is given in writing",
            d.has(`${path}.means`) && [
              ", ",
              d.phrase(`${path}.means`, "how notices are sent", {
                email: "by e-mail with confirmation of receipt",
                courier: "by courier",
                registered_post: "by registered post",
                portal: "through the partner portal",
              }),
            ],
            d.has(`${path}.effectAfterDays`) && [
              ", and counts as received ",
              d.counted(`${path}.effectAfterDays`, "day"),
              " after it was sent",
            ],
            d.has(`${path}.language`) && [
              ". The language of notices and of this ",
              defined("Agreement"),
              " is ",
              d.term(`${path}.language`, "language"),
            ],
            ".",
          ),
        ),
        ...onlyIf(
          addresses.length > 0,
          provision("notices.addresses", "Addresses", runs("Notices go to:"), addresses),
        ),
      ],
    };
  },
};
