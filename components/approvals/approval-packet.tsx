import { Notice } from "@/components/ui/notice";
import type { PacketDto } from "@/lib/features/approvals/dto";
import { formatInstant } from "@/lib/format/dates";
import { DecisionForm } from "./decision-form";
import { DigestText } from "./digest-text";
import { PacketHead } from "./packet-head";
import {
  PacketChecklist,
  PacketFindings,
  PacketOthers,
  PacketSince,
  PacketSubject,
  Pairs,
} from "./packet-parts";
import { RequestButton } from "./request-button";

function Outdated({ packet }: { packet: PacketDto }) {
  if (!packet.item.isOutdated) return null;
  const parts = packet.outdatedParts.join(", ");
  return (
    <Notice
      tone="warn"
      title={packet.standing === "void" ? "This approval is void." : "This question is about an older text."}
      action={
        packet.abilities.askAgain && (
          <RequestButton
            dealId={packet.item.dealId}
            kind={packet.item.kind}
            label={packet.item.label}
            isAgain
          />
        )
      }
    >
      What it covers has changed since{parts === "" ? "" : `: ${parts}`}. Nothing is lost; the decision must
      be asked for again, about what stands now.
    </Notice>
  );
}

function Standing({ packet }: { packet: PacketDto }) {
  const { decision } = packet.item;
  if (decision) {
    const done = decision.verdict === "approved" ? "Approved" : "Sent back";
    return (
      <p className="flex flex-wrap items-baseline justify-between gap-2">
        <span>
          <strong>
            {done} by {decision.byName}
          </strong>{" "}
          on {formatInstant(new Date(decision.at), packet.timeZone)}
          {decision.reason !== "" && `: ${decision.reason}`}
        </span>
        <DigestText digest={packet.digest} />
      </p>
    );
  }
  return (
    <p className="text-ink-2">
      {packet.standing === "withdrawn"
        ? "This question was withdrawn; there is nothing to decide."
        : packet.item.isOutdated
          ? "It cannot be decided any more."
          : "Somebody else decides this: the role it is meant for, and never whoever asked."}
    </p>
  );
}

/** One decision on one screen: what is asked, what moved, what was found, who else decided, and the two answers. */
export function ApprovalPacket({ packet }: { packet: PacketDto }) {
  const what = packet.draft ? `version ${packet.draft.version}` : "these terms";
  return (
    <div className="flex flex-1 flex-col">
      <div className="grid flex-1 grid-cols-1 content-start gap-x-12 px-5 pt-1 pb-6 max-tablet:px-4 pane:grid-cols-[minmax(0,600px)_minmax(0,600px)]">
        <div>
          <PacketHead packet={packet} />
          <Outdated packet={packet} />
          <div className="border-b border-line pb-3">
            <Pairs pairs={packet.facts} />
          </div>
          <PacketSince packet={packet} />
          <PacketChecklist packet={packet} />
          <PacketFindings packet={packet} />
          <PacketOthers packet={packet} />
        </div>
        <div className="pane:pt-11">
          <PacketSubject packet={packet} />
        </div>
      </div>
      <div className="sticky bottom-0 border-t border-line-2 bg-surface px-5 py-3 max-tablet:px-4">
        <div className="max-w-[600px]">
          {packet.abilities.decide ? (
            <DecisionForm
              requestId={packet.item.requestId}
              digest={packet.digest}
              binds={`Binds ${what}, exactly as shown`}
            />
          ) : (
            <Standing packet={packet} />
          )}
        </div>
      </div>
    </div>
  );
}
