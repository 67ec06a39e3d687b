import { expect, it } from "vitest";
import { termsPage } from "./terms-page";

it("docs/generated/terms.md says what the catalogue says (npm run docs writes it)", async () => {
  await expect(termsPage()).toMatchFileSnapshot("../../../docs/generated/terms.md");
});
