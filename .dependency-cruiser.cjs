/** The one-way rule: app → components → lib/features → lib/platform → lib/domain. See docs/map.md. */
const features = "^lib/features/";
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: { pathNot: "^prisma/generated" },
      to: { circular: true },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "domain-is-pure",
      comment:
        "The core imports only itself and named pure packages: it runs in the browser and in tests without anything.",
      severity: "error",
      from: { path: "^lib/domain/" },
      to: {
        pathNot: [
          "^lib/domain/",
          "node_modules/(zod|decimal\\.js|diff|canonicalize|@internationalized/date|@noble/hashes|liquidjs)/",
        ],
      },
    },
    {
      name: "format-is-pure",
      severity: "error",
      from: { path: "^lib/format/" },
      to: { pathNot: ["^lib/(format|domain)/", "node_modules/(@internationalized/date|decimal\\.js)/"] },
    },
    {
      name: "platform-below-features",
      severity: "error",
      from: { path: "^lib/platform/" },
      to: { path: "^(lib/features|app|components|lib/cli|tests)/" },
    },
    {
      name: "lib-below-screens",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "components-below-app",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^app/" },
    },
    {
      name: "components-see-actions-schema-dto",
      comment: "Components know a slice by its actions, schemas and shapes; reading is the loader's work.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: "^lib/(features/[^/]+/(?!actions\\.ts$|schema\\.ts$|dto\\.ts$)|platform/(?!actions/result))",
      },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^(lib/(domain|features|platform)|components/(?!ui/))" },
    },
    {
      name: "reads-never-write",
      severity: "error",
      from: { path: "^lib/features/[^/]+/(queries|loaders)" },
      to: { path: "^lib/features/[^/]+/commands/" },
    },
    {
      name: "pages-read-through-loaders",
      severity: "error",
      from: { path: "^app/.*(page|layout)\\.tsx$" },
      to: { path: "^lib/(features/[^/]+/(queries|commands)|platform/db)" },
    },
    {
      name: "prisma-only-in-the-data-layer",
      severity: "error",
      from: {
        pathNot: [
          "^lib/features/[^/]+/(queries|commands)",
          "^lib/platform/(db|jobs)/",
          "^prisma/",
          "^tests/",
          "^lib/cli/",
        ],
      },
      to: { path: ["^prisma/generated", "node_modules/@prisma/"] },
    },
    {
      name: "next-only-at-the-rim",
      severity: "error",
      from: {
        path: "^lib/",
        pathNot: ["^lib/features/[^/]+/(loaders|actions)\\.ts$", "^lib/platform/(auth|actions|http)/"],
      },
      to: { path: "node_modules/(next|next-auth|next-safe-action)/" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "command-line-is-a-rim",
      severity: "error",
      from: { pathNot: ["^lib/cli/", "^tests/"] },
      to: { path: "^lib/cli/" },
    },
    {
      name: "no-slice-cycle-through-commands",
      comment: "A slice may call another slice's commands and queries, never its actions or loaders.",
      severity: "error",
      from: { path: `${features}([^/]+)/` },
      to: { path: `${features}(?!$1/)[^/]+/(actions|loaders)` },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^prisma/generated"] },
    exclude: { path: "^\\.next" },
    tsPreCompilationDeps: true,
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
