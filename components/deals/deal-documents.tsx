import { Icon } from "@/components/ui/icon";
import type { DealDocumentDto } from "@/lib/features/deals/dto";
import { formatDate } from "@/lib/format/dates";
import { OverviewSection } from "./overview-section";

function standingText(document: DealDocumentDto): string {
  switch (document.standing) {
    case "signed":
      return document.signedAt ? `signed ${formatDate(document.signedAt.slice(0, 10))}` : "signed";
    case "out_for_signature":
      return `version ${document.version ?? 1} is out for signature`;
    case "drafted":
      return `drafted, version ${document.version ?? 1}`;
    case "due":
      return "not drafted yet";
  }
}

/** The papers of this model, lightest first, and which of them are signed. */
export function DealDocuments({ documents }: { documents: readonly DealDocumentDto[] }) {
  return (
    <OverviewSection id="documents" title="Papers" note="lightest first">
      <ol>
        {documents.map((document) => (
          <li
            key={document.kind}
            className="flex items-center gap-2 border-t border-line py-1.5 first:border-t-0"
          >
            <Icon
              name={document.standing === "signed" ? "check" : "missing"}
              size={14}
              className={document.standing === "signed" ? "text-ink-3" : "text-ink-2"}
            />
            <span>{document.label}</span>
            <span className="ml-auto text-small text-ink-3 tabular-nums">{standingText(document)}</span>
          </li>
        ))}
      </ol>
    </OverviewSection>
  );
}
