import { pino } from "pino";

/** Structured logs on standard output; secrets never reach them. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === "test" ? "silent" : "info"),
  base: null,
  redact: ["password", "token", "secret", "authorization", "cookie", "*.password", "*.token"],
});
