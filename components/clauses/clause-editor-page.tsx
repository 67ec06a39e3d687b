import { PageHeader } from "@/components/shell/page-header";
import type { ClauseEditorDto } from "@/lib/features/clauses/dto";
import { ClauseEditorPart } from "./clause-editor-part";
import { slotTitle } from "./clause-words";

/** The page of one text of the library, or of a new one. */
export function ClauseEditorPage({ editor, timeZone }: { editor: ClauseEditorDto; timeZone: string }) {
  const { slot, variant } = editor;
  const isNewOwn = slot.isOwn && slot.id === null;
  return (
    <>
      <PageHeader
        crumbs={[
          { href: "/library/clauses", label: "Clauses" },
          {
            href: `/library/clauses?q=${encodeURIComponent(slot.sectionHeading)}`,
            label: slot.sectionHeading,
          },
        ]}
        title={
          isNewOwn ? "A clause of your own" : (variant?.latest.name ?? `New text for “${slotTitle(slot)}”`)
        }
        facts={variant ? `${slotTitle(slot)}, version ${variant.latest.version}` : slot.isOwn ? "" : slot.key}
      />
      <ClauseEditorPart editor={editor} timeZone={timeZone} />
    </>
  );
}
