import path from "node:path";

/**
 * What Node is started with to serve the production build. A page is a few megabytes of short-lived objects: in the
 * usual young generation of 16 MB many of them are copied, at 64 MB nearly all are gone before it is full.
 */
export const servingArguments = (port: string, host: string): string[] => [
  "--max-semi-space-size=64",
  path.join("node_modules", "next", "dist", "bin", "next"),
  ...["start", "-p", port, "-H", host],
];
