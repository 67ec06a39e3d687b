import type { Rule, RuleHit } from "../rule";
import { mayFavourOthers } from "../sides";

const customerList = /\b(customer|client) lists?\b|\blists? of (all |its |our |the )*(customers|clients)\b/i;
const leftOut = /\b(without|excluding|except|not|no|never|other than)\b[^.;]*\b(customer|client)s?\b/i;

/** An audit right as such is wanted; red is only one that opens our customer list to someone else. */
export const customerListAudit: Rule = {
  id: "customer-list-audit",
  title: "Customer list open to audit",
  severity: "red_flag",
  source: "S4",
  explanation: "Whoever sees our customer list can use it against us, and our customers never agreed to it.",
  signOff: ["executive", "legal"],
  check: (sheet) => {
    const hits: RuleHit[] = [];
    const audit = sheet.law.safeguards.customerListAudit;
    if (audit.allowed === true && mayFavourOthers(sheet, audit.auditor)) {
      const path = "law.safeguards.customerListAudit.allowed";
      hits.push({
        path,
        message: "The other side could look into our list of customers.",
        relatedPaths: ["law.safeguards.customerListAudit.auditor", "law.safeguards.customerListAudit.scope"],
        fix: { label: "Allow no such audit", changes: [{ op: "set", path, value: false, base: true }] },
      });
    }
    const usage = sheet.apiAccess.auditRights;
    const scope = usage.scope ?? "";
    const isOpen = customerList.test(scope) && !leftOut.test(scope);
    if (usage.allowed === true && mayFavourOthers(sheet, usage.auditor) && isOpen)
      hits.push({
        path: "apiAccess.auditRights.scope",
        message: "This usage audit reaches our list of customers. Limit it to call logs and invoices.",
        relatedPaths: ["apiAccess.auditRights.auditor"],
      });
    return hits;
  },
  examples: {
    bad: {
      text: "The partner may audit our customer list.",
      terms: { law: { safeguards: { customerListAudit: { allowed: true } } } },
    },
    good: {
      text: "The partner may audit call logs, without customer names.",
      terms: {
        apiAccess: {
          auditRights: { allowed: true, scope: "Call logs and invoices, without any customer list." },
        },
        law: { safeguards: { customerListAudit: { allowed: false } } },
      },
    },
  },
};
