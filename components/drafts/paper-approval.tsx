import { RequestButton, WithdrawButton } from "@/components/approvals/request-button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { ApprovalStateDto } from "@/lib/features/approvals/dto";

const titles: Readonly<Record<ApprovalStateDto["standing"], string>> = {
  none: "Legal approves these words before anybody signs them.",
  withdrawn: "Legal approves these words before anybody signs them.",
  requested: "These words wait for approval.",
  current: "Approved exactly as it stands; it can be sent for signature.",
  void: "The words changed after they were approved.",
  sent_back: "Sent back: it cannot be signed like this.",
};

/** Where the decision stands that this version needs before it is signed, and what may be done about it. */
export function PaperApproval({ dealId, approval }: { dealId: string; approval: ApprovalStateDto }) {
  const { standing, requestId, kind, label } = approval;
  const isAlarm = standing === "void" || standing === "sent_back";
  return (
    <Notice
      tone={isAlarm ? "warn" : "plain"}
      icon={standing === "current" ? "check" : isAlarm ? "warning" : "approvals"}
      title={titles[standing]}
      action={
        <span className="flex flex-wrap items-start gap-2 empty:hidden">
          {requestId !== null && (
            <LinkButton href={`/approvals/${requestId}`} variant={approval.canDecide ? "primary" : "default"}>
              {approval.canDecide ? `Decide ${label}` : `Open ${label}`}
            </LinkButton>
          )}
          {approval.canRequest && (
            <RequestButton dealId={dealId} kind={kind} label={label} isAgain={approval.history.length > 0} />
          )}
          {approval.canWithdraw && requestId !== null && (
            <WithdrawButton requestId={requestId} label={label} />
          )}
        </span>
      }
    >
      {approval.detail}
    </Notice>
  );
}
