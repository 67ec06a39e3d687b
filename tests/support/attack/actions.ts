import { readFileSync } from "node:fs";
import path from "node:path";
import type { Question } from "./ask";
import { pathOf } from "./routes";
import type { Caller } from "./twin-workspaces";

export interface Action {
  id: string;
  name: string;
  /** A page that can run it. */
  page: string;
}

interface Manifest {
  node: Record<string, { exportedName?: string; workers: Record<string, unknown> }>;
}

/** Every server action the build answers, whether a page uses it or not. */
export function everyAction(ownId: (name: string, others: readonly string[]) => string): Action[] {
  const file = path.join(process.env.NEXT_DIST_DIR ?? ".next", "server", "server-reference-manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return Object.entries(manifest.node).map(([id, { exportedName = "", workers }]) => {
    const parts = (Object.keys(workers)[0] ?? "").replace(/^app\//, "").split("/");
    const pattern = `/${parts.filter((part) => part !== "page" && !/^\(.*\)$/.test(part)).join("/")}`;
    const params = [...pattern.matchAll(/\[(\w+)\]/g)].map((match) => match[1] ?? "");
    const ids = Object.fromEntries(params.map((name) => [name, ownId(name, params)]));
    return { id, name: exportedName, page: pathOf(pattern, ids) };
  });
}

/** A call of an action as a browser makes it, with this body and these headers besides. */
export const actionCall = (
  action: Action,
  caller: Caller,
  body: string,
  headers: Record<string, string>,
): Question => ({
  caller,
  path: action.page,
  method: "POST",
  headers: {
    "next-action": action.id,
    "content-type": "text/plain;charset=UTF-8",
    accept: "text/x-component",
    ...headers,
  },
  body,
});
