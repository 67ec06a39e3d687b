import { recipientsOf, signatureOf } from "../../integration/signatures/signing-desk";
import type { RefusalDesk } from "../refusal-desk";
import type { Input } from "./refusal-row";

export const inPerson =
  "Everybody may, and only about their own entry; keys and guests are refused by the door.";

export const stale = { version: 999 } as const;
export const ofDeal = ({ deal }: RefusalDesk): Input => ({ dealId: deal.id, version: deal.version });
export const ofParked = ({ parked }: RefusalDesk): Input => ({ dealId: parked.id, version: parked.version });
export const ofLost = ({ lost }: RefusalDesk): Input => ({ dealId: lost.id, version: lost.version });
export const ofSheet = ({ deal, sheetVersion }: RefusalDesk): Input => ({
  dealId: deal.id,
  version: sheetVersion,
});
export const ofPaper = (desk: RefusalDesk["unsent"]): Input => ({
  dealId: desk.deal.dealId,
  draftId: desk.draft.id,
  recipients: recipientsOf(desk),
});
export const ofFirst = (sent: RefusalDesk["sent"]): Input => {
  const { envelopeId, recipientId } = signatureOf(sent, 1);
  return { envelopeId, recipientId };
};
export const reason = "They chose another partner this year.";
export const whenStale = () => stale;
export const theirPartner = ({ theirs }: RefusalDesk): Input => ({ ownerId: theirs.memberIds.legal });
