import { Agent, request as send } from "node:http";
import type { Caller } from "./twin-workspaces";

export interface Question {
  caller: Caller;
  path: string;
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string;
  /** Sends the body and then waits, as if more of it were to come. */
  isUnfinished?: boolean;
}

export interface Reply {
  question: Question;
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** One request, byte for byte as given, redirects not followed. */
export function ask(question: Question): Promise<Reply> {
  const { host, port, hostname } = new URL(process.env.AUTH_URL ?? "");
  const { caller, path, method = "GET", headers = {}, body, isUnfinished = false } = question;
  return new Promise((resolve, reject) => {
    const request = send(
      {
        ...(isUnfinished ? {} : { agent }),
        host: hostname,
        port,
        path,
        method,
        headers: { host, ...caller.headers, ...headers },
        timeout: 30_000,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          resolve({
            question,
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString("latin1"),
          });
          if (isUnfinished) request.destroy();
        });
      },
    );
    request.on("timeout", () =>
      request.destroy(new Error(`${method} ${path} took more than half a minute.`)),
    );
    request.on("error", reject);
    if (isUnfinished) request.write(body ?? "");
    else request.end(body);
  });
}

/** Asks everything, eight questions at a time. */
export async function askAll(
  questions: readonly Question[],
  heard: (reply: Reply) => void,
  at = 8,
): Promise<void> {
  const waiting = questions.values();
  const worker = async () => {
    for (const question of waiting) heard(await ask(question));
  };
  await Promise.all(Array.from({ length: at }, worker));
}

export const shown = ({ question: { caller, method = "GET", path, headers } }: Reply): string =>
  `${caller.name}: ${method} ${path}${headers ? ` ${JSON.stringify(headers)}` : ""}`;

/**
 * The words a reply says to its reader, without what differs between any two: ids, nonces, scripts, and the order in
 * which a page arrives, which depends on how quick the database was.
 */
export function gist({ question, status, text, headers }: Reply): string {
  const asked = question.path.split(/[/?&=]/).filter((part) => part.length >= 36);
  const plain = asked.reduce(
    (said, part) => said.replaceAll(part, "<id>"),
    `${headers.location ?? ""} ${text}`,
  );
  const said = plain
    .replaceAll(/<(script|style|template)\b[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]*>|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, " ")
    .split(/\s+/)
    .toSorted();
  return `${status} ${said.join(" ")}`;
}
