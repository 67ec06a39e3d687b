import { type NextRequest, NextResponse } from "next/server";

/** The one style element React Aria writes into a page (touch-action of what can be pressed), by its content. */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * Puts a request id and a content security policy with a fresh nonce on every page. No boundary of any kind:
 * every page, action and handler refuses on its own.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const isDevelopment = process.env.NODE_ENV === "development";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}' ${pressableStyle}`,
    // Charts and floating parts carry positions in style attributes of the server's HTML.
    "style-src-attr 'unsafe-inline'",
    ...(isDevelopment ? ["style-src-elem 'self' 'unsafe-inline'"] : []),
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  const requestHeaders = new Headers(request.headers);
  // The id is ours: one sent along would let a caller write into our logs and audit trail.
  const requestId = crypto.randomUUID();
  requestHeaders.set("x-request-id", requestId);
  // Where to come back to after signing in; checked again before it is used.
  requestHeaders.set("x-parley-path", request.nextUrl.pathname + request.nextUrl.search);
  requestHeaders.set("content-security-policy", policy);
  requestHeaders.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers: requestHeaders } });
  // Stored files are other people's bytes: nothing in them runs, whatever a browser takes them for.
  const isFile = request.nextUrl.pathname.startsWith("/api/files/");
  response.headers.set(
    "content-security-policy",
    isFile ? "sandbox; default-src 'none'; frame-ancestors 'none'" : policy,
  );
  response.headers.set("x-request-id", requestId);
  return response;
}

// What passes here is read into memory before anybody was asked who they are, so the one large upload does not.
export const config = {
  matcher: "/((?!_next/static|_next/image|fonts/|partners/import/upload$).*)",
};
