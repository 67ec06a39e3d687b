import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as engineGlue from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Pool } from "pg";

type SchemaEngine = engineGlue.SchemaEngine;
type MigrationList = engineGlue.MigrationList;

const schemaDir = path.join(process.cwd(), "prisma/schema");
const migrationsDir = path.join(process.cwd(), "prisma/migrations");
const noFilters = { externalTables: [], externalEnums: [] };

/** Columns of PostgreSQL's internal type "char" that the engine selects from the catalogue and the adapter cannot read. */
const internalCharColumns = new Set(["constraint_type", "confdeltype", "confupdtype"]);

/**
 * The driver adapter as the schema engine needs it: reads those columns as text and hands them on as the characters
 * the engine expects, and runs a migration as one script (the adapter would cut it at every semicolon, also inside
 * functions).
 */
class MigratingPg extends PrismaPg {
  private readonly pools: Pool[] = [];

  /** Closes the connections the engine leaves open. */
  async release(): Promise<void> {
    await Promise.all(this.pools.map((pool) => pool.end()));
  }

  override async connect() {
    const adapter = await super.connect();
    const { client } = adapter as unknown as { client: Pool };
    this.pools.push(client);
    adapter.executeScript = async (script) => {
      await client.query(script);
    };
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const sql = query.sql
        .replace("constr.contype AS", "constr.contype::text AS")
        .replace("con.confdeltype,", "con.confdeltype::text,")
        .replace("con.confupdtype,", "con.confupdtype::text,");
      const result = await queryRaw({ ...query, sql });
      const columnTypes = result.columnTypes.map((type, index) =>
        internalCharColumns.has(result.columnNames[index] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  }
}

let isEngineLoaded = false;

/** Loads Prisma's schema engine from its WebAssembly package: the same engine as the CLI's, without a download. */
async function loadEngine(): Promise<void> {
  if (isEngineLoaded) return;
  const require = createRequire(import.meta.url);
  const file = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    "./schema_engine_bg.js": engineGlue as unknown as WebAssembly.ModuleImports,
  });
  const glue = engineGlue as unknown as { __wbg_set_wasm(wasm: unknown): void };
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  isEngineLoaded = true;
}

async function readSchema(): Promise<[string, string][]> {
  const names = (await readdir(schemaDir)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [
        path.join(schemaDir, name),
        await readFile(path.join(schemaDir, name), "utf8"),
      ],
    ),
  );
}

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const lockfile = await readFile(path.join(migrationsDir, "migration_lock.toml"), "utf8");
  return {
    baseDir: migrationsDir,
    lockfile: { path: "migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(path.join(migrationsDir, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}

async function withEngine<Value>(
  ownerUrl: string,
  use: (engine: SchemaEngine) => Promise<Value>,
): Promise<Value> {
  await loadEngine();
  const adapterFactory = new MigratingPg({ connectionString: ownerUrl });
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory);
  const engine = await engineGlue.SchemaEngine.new(
    { datamodels: await readSchema() },
    () => undefined,
    factory as never,
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    await adapterFactory.release();
  }
}

/** Applies every migration not yet applied, in order; returns their names. Writes Prisma's own `_prisma_migrations`. */
export function applyMigrations(ownerUrl: string): Promise<string[]> {
  return withEngine(ownerUrl, async (engine) => {
    const output = await engine.applyMigrations({
      migrationsList: await readMigrations(),
      filters: noFilters,
    });
    return output.appliedMigrationNames;
  });
}

/**
 * SQL that would take the migrated database at `ownerUrl` to what `prisma/schema` says.
 * Empty text when schema and migrations agree.
 */
export function pendingSchemaChanges(ownerUrl: string): Promise<string> {
  return withEngine(ownerUrl, async (engine) => {
    const files = (await readSchema()).map(([file, content]) => ({ path: file, content }));
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: schemaDir },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    const sql = (stdout ?? "").trim();
    return sql === "-- This is an empty migration." ? "" : sql;
  });
}
