"use server";

import { memberAction } from "@/lib/platform/actions/member-action";
import { compileDraft } from "./commands/compile-draft";
import { renderDraftPdf } from "./commands/render-draft-pdf";
import { shareDraft } from "./commands/share-draft";

export const compileDraftAction = memberAction(compileDraft);
export const shareDraftAction = memberAction(shareDraft);
export const renderDraftPdfAction = memberAction(renderDraftPdf);
