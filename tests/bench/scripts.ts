import { pageScale } from "../support/page-weight";
import { report } from "./figure";

const ofAny = [
  "/",
  "/deals",
  "/deals?view=table",
  "/partners",
  "/insights",
  "/approvals",
  "/settings/members",
  "/library/rubrics",
];

/** No page loads more than 250 kB of compressed JavaScript at first. `full` has a deal with terms and a score card. */
export async function measureScripts(
  address: string,
  cookie: string,
  full: { cookie: string; dealPath: string; scoreCardPath: string },
): Promise<void> {
  const weigh = pageScale();
  const getAs = (sent: string) => async (url: string) => {
    const answer = await fetch(url, { headers: { cookie: sent }, redirect: "manual" });
    return { ok: answer.status === 200, body: Buffer.from(await answer.arrayBuffer()) };
  };
  const ofFull: [name: string, path: string][] = [
    ["/deals/…", full.dealPath],
    ["/deals/…/terms", `${full.dealPath}/terms`],
    ["/deals/…/drafts", `${full.dealPath}/drafts`],
    ["/deals/…/signature", `${full.dealPath}/signature`],
    ["/partners/…/assessments", full.scoreCardPath],
  ];
  const weights: [name: string, kilobytes: number][] = [];
  for (const path of ofAny) weights.push([path, await weigh(getAs(cookie), `${address}${path}`)]);
  for (const [name, path] of ofFull)
    weights.push([name, await weigh(getAs(full.cookie), `${address}${path}`)]);
  for (const [name, kilobytes] of weights)
    report({
      name: `${name}: compressed JavaScript at first load`,
      value: kilobytes,
      unit: "kB",
      budget: { text: "fixed", limit: 250 },
    });
}
