import type { Question } from "./ask";
import { everyRoute, pathOf } from "./routes";
import type { Caller } from "./twin-workspaces";

const queries = [
  "",
  "?q=%00",
  "?view=%5B%5D&view=x",
  `?q=${"x".repeat(6000)}`,
  "?sort=__proto__",
  "?after=e30",
  "?tier=%27%20OR%201=1--",
  "?%00=%ff",
  "?cursor=%F0%9F",
  "?page=-1&limit=1e99",
  "?__proto__[a]=1",
];

const authorizations = [
  "",
  "Bearer %",
  "Bearer",
  "Bearer ",
  `Bearer parley_${"%".repeat(43)}`,
  "Basic Og==",
  "Bearer a b",
  `Bearer ${"x".repeat(4000)}`,
  "Digest x",
  "parley_",
];

const types = [
  "",
  "application/json",
  "text/plain",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded",
  "application/json; charset=utf-16",
  "\t",
];

const bodies = [
  "",
  "{",
  "[]",
  "null",
  '{"a":',
  "--x\r\n\r\n",
  "a=%",
  '"\\ud800"',
  `[${"[".repeat(500)}`,
  '{"__proto__":{"x":1}}',
];

const extras: Record<string, string>[] = [
  {},
  { rsc: "1" },
  { rsc: "1", "next-router-state-tree": "%" },
  { "next-router-state-tree": "%5B%22", rsc: "1" },
  { "next-action": "0" },
  { "next-action": "x".repeat(42) },
  { "accept-language": "*;q=%" },
  { "x-request-id": "' OR 1=1" },
  { "x-forwarded-for": "%,%,%" },
  { range: "bytes=9-1" },
  { "if-none-match": 'W/"' },
  { "content-encoding": "br" },
  { "idempotency-key": "\u00ff" },
  { origin: "%" },
  { "next-url": "/%" },
];

/** A repeatable stream of numbers, so that a failing request can be made again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // From the high bits: the low ones of such a stream repeat after a few numbers.
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Requests put together from parts no client of ours sends; some with a good session among the bad ones. */
export function malformed(count: number, admin: Caller): Question[] {
  const roll = dice(20_261_120);
  const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)] as Item;
  const session = String(admin.headers.cookie);
  const paths = [
    ...everyRoute().map(({ pattern, params }) =>
      pathOf(
        pattern,
        Object.fromEntries(
          params.map((name) => [
            name,
            pick(["%00", "..%2f", "null", "%ff", "undefined", "a".repeat(300), "%E0%A4%A"]),
          ]),
        ),
      ),
    ),
    "/",
    "/deals",
    "/partners",
    "/api/v1/partners",
    "/api/v1/deals",
    "/api/v1/score",
    "/api/v1/lint",
    "/api/auth/session",
    "/api/auth/callback/credentials",
    "/api/auth/signin",
  ];
  const cookies = [
    "",
    session,
    session.slice(0, 60),
    `${session}x`,
    `${session}; ${session}`,
    "authjs.session-token=%",
    "authjs.session-token=null",
    `authjs.session-token=${"e".repeat(3000)}`,
    "parley-guest=%00",
    `parley-guest=${"a".repeat(43)}`,
    "authjs.csrf-token=%|%",
    "=",
    ";;;",
    "authjs.callback-url=javascript:alert(1)",
  ];
  return Array.from({ length: count }, () => {
    const method = pick(["GET", "GET", "POST", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]);
    const [cookie, authorization, type] = [pick(cookies), pick(authorizations), pick(types)];
    return {
      caller: {
        name: "fuzz",
        role: cookie.split("; ").includes(session) ? "admin" : "anonymous",
        headers: {},
      } satisfies Caller,
      path: pick(paths) + pick(queries),
      method,
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(authorization ? { authorization } : {}),
        ...(type ? { "content-type": type } : {}),
        ...pick(extras),
      },
      ...(method === "GET" || method === "HEAD" ? {} : { body: pick(bodies) }),
    };
  });
}
