import { createHash } from "node:crypto";
import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { prisma } from "@/lib/platform/db/client";

/** How often, in how many seconds; counted per subject in PostgreSQL, so that two processes count as one. */
const limits = {
  sign_in_account: { points: 10, duration: 15 * 60 },
  sign_in_address: { points: 100, duration: 15 * 60 },
  guest_code_try: { points: 10, duration: 15 * 60 },
  guest_code_send: { points: 6, duration: 60 * 60 },
  password_reset_account: { points: 3, duration: 60 * 60 },
  password_reset_address: { points: 30, duration: 60 * 60 },
  password_reset_try: { points: 20, duration: 15 * 60 },
  invitation: { points: 20, duration: 24 * 60 * 60 },
  upload: { points: 20, duration: 60 },
  api_key: { points: 600, duration: 60 },
} as const;
export type LimitName = keyof typeof limits;

const limiters = new Map<LimitName, RateLimiterPrisma>();

function limiterOf(name: LimitName): RateLimiterPrisma {
  const known = limiters.get(name);
  if (known) return known;
  const { points, duration } = limits[name];
  // When the database does not answer, a stricter limit in this process stands in: never fail open.
  const insuranceLimiter = new RateLimiterMemory({
    keyPrefix: name,
    points: Math.ceil(points / 2),
    duration,
  });
  const limiter = new RateLimiterPrisma({
    storeClient: prisma(),
    keyPrefix: name,
    points,
    duration,
    insuranceLimiter,
  });
  limiters.set(name, limiter);
  return limiter;
}

export interface Share {
  isGranted: boolean;
  /** Whole seconds until the subject may try again; 0 when it was granted. */
  retryAfterSeconds: number;
}

/** Counts one try of `subject` and says when the next may come. The subject is stored as a hash only. */
export async function takeShare(name: LimitName, subject: string): Promise<Share> {
  try {
    await limiterOf(name).consume(createHash("sha256").update(subject).digest("base64url"));
    return { isGranted: true, retryAfterSeconds: 0 };
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return { isGranted: false, retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
  }
}

/** Counts one try of `subject`; false when it has had its share. */
export async function takeFrom(name: LimitName, subject: string): Promise<boolean> {
  return (await takeShare(name, subject)).isGranted;
}
