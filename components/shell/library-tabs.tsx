import { PageTabs } from "./page-tabs";

/** The shelves of the library. */
export function LibraryTabs() {
  return (
    <PageTabs
      label="Library"
      items={[
        { href: "/library/rubrics", label: "Rubrics" },
        { href: "/library/clauses", label: "Clauses" },
        { href: "/library/playbook", label: "Playbook" },
      ]}
    />
  );
}
