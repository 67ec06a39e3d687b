import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/platform/env";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { OneAtATimeClient } from "./one-at-a-time";

/** The client inside one transaction: what queries and commands are handed. */
export type Tx = Prisma.TransactionClient;

const holder = globalThis as unknown as { parleyPrisma?: PrismaClient };

/** One client and one pool per process. Nothing outside lib/platform/db opens a transaction on it. */
export function prisma(): PrismaClient {
  holder.parleyPrisma ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_APP_URL,
      max: env().DATABASE_POOL_SIZE,
      Client: OneAtATimeClient,
    }),
    transactionOptions: { maxWait: 2_000, timeout: 15_000 },
  });
  return holder.parleyPrisma;
}

/** Closes the pool; for command-line programs and tests. */
export async function closeDatabase(): Promise<void> {
  await holder.parleyPrisma?.$disconnect();
  delete holder.parleyPrisma;
}
