import { Client, type QueryConfig, type QueryResult } from "pg";

type Send = (query: QueryConfig, values?: unknown[]) => Promise<QueryResult>;

/**
 * A connection that sends a query when the one before has been answered. Prisma reads the relations of a row at the
 * same time, also inside a transaction, where they share one connection; pg queues such queries today and will refuse
 * them from version 9 on.
 */
export class OneAtATimeClient extends Client {
  #last: Promise<unknown> = Promise.resolve();

  // The signature of pg is a dozen overloads; the adapter uses the one that answers a promise, pg-pool callbacks.
  override query = ((...parameters: unknown[]) => {
    const send = super.query.bind(this) as unknown as (...given: unknown[]) => unknown;
    const isByPromise = !parameters.some((each) => typeof each === "function" || isSubmittable(each));
    if (!isByPromise) return send(...parameters);
    const answer = this.#last.then(() => send(...parameters) as ReturnType<Send>);
    this.#last = answer.catch(() => undefined);
    return answer;
  }) as Client["query"];
}

function isSubmittable(value: unknown): boolean {
  return typeof value === "object" && value !== null && "submit" in value;
}
