import { z } from "zod";

/** Everything the running server takes from its environment; `npm start` fills in what an embedded database needs. */
const envSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Connection of the app role, which cannot pass row-level security. */
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  /** Signs sessions and derives keys; at least 32 characters. */
  AUTH_SECRET: z.string().min(32),
  /** Public address of the desk; links in mail begin with it. */
  AUTH_URL: z.url().default("http://localhost:3000"),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("Single sign-on"),
  /** smtp://user:password@host:port; without it mail is kept and shown on the mailbox page of the demo. */
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Parley <desk@parley.example>"),
  /** How many proxies in front are ours: the client's address is that many from the right of X-Forwarded-For. */
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});
export type Env = z.infer<typeof envSchema>;

let parsed: Env | undefined;

/** The validated environment; throws once, at start, with every variable that is missing or wrong. */
export function env(): Env {
  if (parsed) return parsed;
  const result = envSchema.safeParse(process.env);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not complete:\n${lines.join("\n")}\nSee docs/operations.md.`);
  }
  parsed = result.data;
  return parsed;
}
