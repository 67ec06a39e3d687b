import { editTermSheet } from "@/lib/features/term-sheets/commands/edit-term-sheet";
import { memberEndpoint } from "@/lib/platform/http/member-endpoint";

/** Where the term sheet saves itself while it is filled in, also while its page is being left. */
export const POST = memberEndpoint(editTermSheet);
