import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { ImportPreviewDto } from "@/lib/features/partners/dto";
import { MappingForm } from "./mapping-form";

const crumbs = [
  { href: "/partners", label: "Partners" },
  { href: "/partners/import", label: "Import" },
];

/** The columns of a list matched to the fields of a partner, before anything is stored. */
export function ImportMapping(props: { preview: ImportPreviewDto | null; refusal: string | null }) {
  const { preview } = props;
  return (
    <>
      <PageHeader crumbs={crumbs} title={preview?.fileName ?? "This file"} />
      <div className="grid grid-cols-1 gap-5 px-5 py-5 max-tablet:px-4">
        {preview ? (
          <MappingForm preview={preview} />
        ) : (
          <Notice
            tone="bad"
            title={props.refusal}
            action={
              <LinkButton href="/partners/import" size="sm">
                Choose another file
              </LinkButton>
            }
          >
            Nothing was imported.
          </Notice>
        )}
      </div>
    </>
  );
}
