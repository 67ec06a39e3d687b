import { expect, it } from "vitest";
import { rulesPage } from "./rules-page";

it("docs/generated/rules.md says what the rules say; `npm run docs` writes it anew", async () => {
  await expect(rulesPage()).toMatchFileSnapshot("../../../docs/generated/rules.md");
});
