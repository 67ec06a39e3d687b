import { approvalsRefusals } from "./refusals/approvals";
import { assessmentsRefusals } from "./refusals/assessments";
import { clausesRefusals } from "./refusals/clauses";
import { commentsRefusals } from "./refusals/comments";
import { dealsRefusals } from "./refusals/deals";
import { draftsRefusals } from "./refusals/drafts";
import { guestsRefusals } from "./refusals/guests";
import { partnersRefusals } from "./refusals/partners";
import { playbookRefusals } from "./refusals/playbook";
import type { RefusalRow } from "./refusals/refusal-row";
import { scenariosRefusals } from "./refusals/scenarios";
import { signaturesRefusals } from "./refusals/signatures";
import { termSheetsRefusals } from "./refusals/term-sheets";
import { workspaceRefusals } from "./refusals/workspace";

/** How every command refuses, by its name; one file for each slice. A command without a row fails the test that reads this. */
export const refusalTable: Readonly<Record<string, RefusalRow>> = {
  ...approvalsRefusals,
  ...assessmentsRefusals,
  ...clausesRefusals,
  ...commentsRefusals,
  ...dealsRefusals,
  ...draftsRefusals,
  ...guestsRefusals,
  ...partnersRefusals,
  ...playbookRefusals,
  ...scenariosRefusals,
  ...signaturesRefusals,
  ...termSheetsRefusals,
  ...workspaceRefusals,
};
