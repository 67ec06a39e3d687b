import { report } from "./figure";
import { firstScriptKilobytes } from "./served";

const pages = [
  "/",
  "/deals",
  "/deals?view=table",
  "/partners",
  "/insights",
  "/approvals",
  "/settings/members",
  "/library/rubrics",
];

/** No page loads more than 250 kB of compressed JavaScript at first. */
export async function measureScripts(address: string, cookie: string): Promise<void> {
  for (const page of pages) {
    report({
      name: `${page}: compressed JavaScript at first load`,
      value: await firstScriptKilobytes(address, page, cookie),
      unit: "kB",
      budget: { text: "fixed", limit: 250 },
    });
  }
}
