import { html, raw } from "hono/html";
import { appErrorCodes } from "@/lib/platform/errors/app-error";
import type { Endpoint } from "./endpoint";
import { httpFaults } from "./problem";

const meaning: Record<string, string> = {
  not_found: "There is no such thing, or your key may not see it: both look the same.",
  forbidden: "The key's scopes or its member's role do not allow this.",
  unauthenticated: "The key is missing, unknown, expired or revoked.",
  invalid: "Something that was sent is not valid; problems says what and where.",
  conflict: "What you saw has changed meanwhile, or an Idempotency-Key was used for something else.",
  gate_closed:
    "The deal may not go there yet; problems lists each condition that is open and where it is met.",
  limit: "Too many requests with this key; wait as long as Retry-After says.",
  unavailable: "The desk is busy; try again in a moment.",
  payload_too_large: "The body is larger than this endpoint takes.",
  unsupported_media_type: "The body must be JSON in UTF-8, without compression.",
  method_not_allowed: "The path is known, the method is not; see the Allow header.",
  not_acceptable: "What was asked for does not exist in this format.",
  internal: "Our mistake; quote the request id.",
};

const style = `
  :root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
  h2 { margin-top: 2.5rem; } code { font-family: ui-monospace, monospace; }
  table { border-collapse: collapse; width: 100%; } td, th { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8885; }
  td:first-child { white-space: nowrap; } .scroll { overflow-x: auto; }
`;

function endpointRows(endpoints: readonly Endpoint[]) {
  return endpoints.map(
    (endpoint) =>
      html`<tr><td><code>${endpoint.method.toUpperCase()} ${endpoint.path}</code></td><td>${endpoint.summary}. ${endpoint.description}</td></tr>`,
  );
}

/** A plain page for people: every endpoint by its subject, and what each kind of problem means. `nonce` lets its own style pass the page policy. */
export function docsPage(endpoints: readonly Endpoint[], nonce: string) {
  const tags = [...new Set(endpoints.map((endpoint) => endpoint.tag))];
  const codes = [...appErrorCodes, ...Object.keys(httpFaults), "internal"];
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Parley: REST interface</title><style nonce="${nonce}">${raw(style)}</style></head>
<body><main>
<h1>REST interface</h1>
<p>Everything below <code>/api/v1</code>. Send <code>Authorization: Bearer parley_…</code>. The same as data: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.</p>
${tags.map(
  (tag) =>
    html`<h2>${tag}</h2><div class="scroll"><table><tbody>${endpointRows(endpoints.filter((endpoint) => endpoint.tag === tag))}</tbody></table></div>`,
)}
<h2>Problems</h2>
<div class="scroll"><table><tbody>${codes.map(
    (code) => html`<tr id="${code}"><td><code>${code}</code></td><td>${meaning[code] ?? ""}</td></tr>`,
  )}</tbody></table></div>
</main></body></html>`;
}
