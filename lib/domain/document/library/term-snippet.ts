import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";

const lastName = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
const rowName = (list: string): string => {
  const name = lastName(list).replace(/ies$/, "y").replace(/s$/, "");
  return name === lastName(list) ? `${name}Row` : name;
};

/** `a.b[].c[].d` → its lists with a name for each row, and the path inside the innermost row. */
function placesOf(path: string): { loops: { name: string; list: string }[]; inside: string } {
  const parts = path.split("[].");
  const loops: { name: string; list: string }[] = [];
  for (const part of parts.slice(0, -1)) {
    const above = loops.at(-1);
    const list = above ? `${above.name}.${part}` : part;
    const name = rowName(part);
    loops.push({
      name: loops.some((loop) => loop.name === name) ? `${name}${loops.length + 1}` : name,
      list,
    });
  }
  const above = loops.at(-1);
  const last = parts.at(-1) ?? "";
  return { loops, inside: above ? `${above.name}.${last}` : last };
}

function leafSnippet(entry: CatalogueEntry, path: string): string {
  if (entry.kind === "boolean") return `{% if ${path} %}…{% endif %}`;
  if (entry.kind === "choice" && entry.options && entry.options.length > 0)
    return `{{ ${path} | words: ${entry.options.map(({ value, label }) => `${value}: "${label.toLowerCase().replaceAll('"', "'")}"`).join(", ")} }}`;
  if (entry.kind === "integer" && entry.unit?.endsWith("s"))
    return `{{ ${path} | count: "${entry.unit.slice(0, -1)}", "${entry.unit}" }}`;
  return `{{ ${path} }}`;
}

/** What to write in a template to say a term: the term itself, a loop around a row's term, a wording for each answer. */
export function snippetFor(entry: CatalogueEntry): string {
  if (entry.kind === "rows") return wrapped(placesOf(`${entry.path}[].row`).loops, "- …");
  const { loops, inside } = placesOf(entry.path);
  const said = leafSnippet(entry, inside);
  return loops.length === 0 ? said : wrapped(loops, `- ${said}`);
}

const wrapped = (loops: readonly { name: string; list: string }[], words: string): string =>
  loops.reduceRight((inner, { name, list }) => `{% for ${name} in ${list} %}\n${inner}\n{% endfor %}`, words);
