import { listDeals } from "@/lib/features/deals/queries/list-deals";
import { readInsights } from "@/lib/features/insights/queries/insights";
import type { Work } from "@/lib/platform/command/context";
import { percentile, report } from "./figure";
import { recordStatements, timeStatements } from "./raw-sql";
import { requestsPerSecond, type Served, timeRequests } from "./served";

interface Bench {
  served: Served;
  cookie: string;
  appUrl: string;
  ids: { workspaceId: string; memberId: string };
  label: string;
}

const list = { sort: "interest" as const, isDescending: false, after: null, limit: 50 };

const pages: { name: string; path: string; query: (work: Work) => Promise<unknown> }[] = [
  {
    name: "deals table, first page",
    path: "/deals?view=table",
    query: (work) => listDeals(work, { ...list, filter: { show: "road" } }),
  },
  {
    name: "deals table, filtered page",
    path: "/deals?view=table&stage=negotiation&turn=theirs&sort=value&order=down",
    query: (work) =>
      listDeals(work, {
        ...list,
        sort: "value",
        isDescending: true,
        filter: { show: "road", stage: "negotiation", turn: "theirs" },
      }),
  },
  { name: "executive page", path: "/insights", query: (work) => readInsights(work, { tier: "all" }) },
];

/** Each page over HTTP beside the statements of its query run raw through pg in the same run. Returns HTTP samples. */
export async function measurePages({
  served,
  cookie,
  appUrl,
  ids,
  label,
}: Bench): Promise<Map<string, number[]>> {
  const samplesByPage = new Map<string, number[]>();
  for (const page of pages) {
    const statements = await recordStatements(appUrl, ids, page.query);
    const raw = await timeStatements(appUrl, ids.workspaceId, statements, 100);
    const url = `${served.address}${page.path}`;
    const samples = await timeRequests(url, cookie, 100);
    samplesByPage.set(page.name, samples);
    const rawP95 = percentile(raw, 0.95);
    report({
      name: `${page.name}, ${label}: p95 over HTTP`,
      value: percentile(samples, 0.95),
      unit: "ms",
      budget: { text: "3 × the p95 of its raw SQL + 15 ms", limit: rawP95 * 3 + 15 },
      detail: {
        p50: percentile(samples, 0.5),
        "raw p50": percentile(raw, 0.5),
        "raw p95": rawP95,
        statements: statements.length,
        "requests/s": await requestsPerSecond(url, cookie),
      },
    });
  }
  return samplesByPage;
}
