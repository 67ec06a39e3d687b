import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { GuestPreviewDto } from "@/lib/features/guests/dto";
import { GuestFrame } from "./guest-frame";

/** The guest's page under a band that says who looks: one of ours, who can do nothing here. */
export function PreviewFrame({ preview, children }: { preview: GuestPreviewDto; children: ReactNode }) {
  return (
    <GuestFrame>
      <div className="px-5 pt-4 max-tablet:px-3">
        <Notice
          tone="theirs"
          title={`This is what ${preview.contactName} sees.`}
          action={<LinkButton href={`/deals/${preview.dealId}/drafts`}>Back to the deal</LinkButton>}
        >
          {preview.isInvited
            ? "You only look: nothing can be written, answered or signed here, and they are not told."
            : "Not invited at present, so this is what an invitation would show. You only look."}
        </Notice>
      </div>
      {children}
    </GuestFrame>
  );
}
