import { defineConfig } from "prisma/config";

// The CLI would download a schema-engine binary it does not need for `generate`; any existing file satisfies it.
// Migrations run through the same engine as WebAssembly (prisma/schema-engine.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});
