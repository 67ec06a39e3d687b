import { expect, it } from "vitest";
import { textOfTree } from "@/lib/domain/document/plain-text";
import { getClauseLibrary } from "@/lib/features/clauses/queries/clause-library";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { getDraft } from "@/lib/features/drafts/queries/draft";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { demoClauses } from "@/prisma/seed/demo-clauses";
import { writeDemoClause } from "@/prisma/seed/write-clauses";
import { openTestDatabase } from "@/tests/support/database";
import { aPaperDeal } from "@/tests/support/paper-deal";
import { aWorkspace } from "@/tests/support/workspace";

openTestDatabase();

it("the clauses of the demo can all be used, and the clause of its own stands in every agreement", async () => {
  const workspace = await aWorkspace();
  for (const clause of demoClauses) await writeDemoClause(workspace.as("legal"), clause);
  const library = await inWorkspace(workspace.as("viewer"), (work) => getClauseLibrary(work, {}));
  expect(library.problemCount).toBe(0);
  const cap = library.slots.find(({ key }) => key === "liability.cap");
  expect(cap?.ladder.map(({ rung }) => rung)).toEqual(["preferred", "fallback 1", "last resort"]);
  const { dealId } = await aPaperDeal(workspace, { model: "technology_alliance", stage: "drafting" });
  const { draft } = await compileDraft(workspace.as("legal"), { dealId, kind: "alliance_agreement" });
  const { tree } = await inWorkspace(workspace.as("viewer"), (work) => getDraft(work, draft.id));
  expect(textOfTree(tree)).toContain("the parties publish one joint release");
});
