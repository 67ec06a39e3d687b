import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import type { ApprovalStanding, ApprovalStateDto, DealApprovalsDto } from "@/lib/features/approvals/dto";
import { formatInstant } from "@/lib/format/dates";
import { DigestText } from "./digest-text";
import { RequestButton, WithdrawButton } from "./request-button";

const words: Readonly<Record<ApprovalStanding, string>> = {
  none: "not asked",
  requested: "waits",
  current: "approved",
  void: "void",
  sent_back: "sent back",
  withdrawn: "withdrawn",
};

function Standing({ standing }: { standing: ApprovalStanding }) {
  const isDone = standing === "current";
  const isAlarm = standing === "void" || standing === "sent_back";
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-small ${isAlarm ? "text-warn" : isDone ? "text-ink-3" : "text-ink-2"}`}
    >
      <Icon
        name={isDone ? "check" : standing === "requested" ? "clock" : isAlarm ? "warning" : "missing"}
        size={14}
      />
      {words[standing]}
    </span>
  );
}

function History({ state, timeZone }: { state: ApprovalStateDto; timeZone: string }) {
  if (state.history.length === 0) return null;
  return (
    <details className="text-small text-ink-2">
      <summary className="w-fit cursor-pointer rounded-mark hover:text-ink">
        History of {state.label} ({state.history.length})
      </summary>
      <ol className="mt-1 grid gap-1 border-l border-line pl-3">
        {state.history.map((event) => (
          <li key={`${event.requestId} ${event.at} ${event.what}`}>
            <time dateTime={event.at} className="tabular-nums text-ink-3">
              {formatInstant(new Date(event.at), timeZone)}
            </time>{" "}
            <strong className="text-ink">{event.byName}</strong> {event.what}
            {event.reason !== "" && `: ${event.reason}`} <DigestText digest={event.digest} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Kind({ dealId, state, timeZone }: { dealId: string; state: ApprovalStateDto; timeZone: string }) {
  const id = state.kind.replaceAll("_", "-");
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid scroll-mt-4 gap-1.5 border-b border-line py-4"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id={`${id}-title`} className="text-section">
          {state.label}
        </h3>
        <Standing standing={state.standing} />
        {state.digest !== null && (
          <span className="ml-auto">
            <DigestText digest={state.digest} />
          </span>
        )}
      </div>
      <p>{state.detail}</p>
      <p className="text-small text-ink-3">
        {state.deciderLabel} decides. {state.covers}
      </p>
      <div className="flex flex-wrap items-start gap-2 empty:hidden">
        {state.requestId !== null && (
          <LinkButton
            href={`/approvals/${state.requestId}`}
            variant={state.canDecide ? "primary" : "default"}
          >
            {state.canDecide ? `Decide ${state.label}` : `Open ${state.label}`}
          </LinkButton>
        )}
        {state.canRequest && (
          <RequestButton
            dealId={dealId}
            kind={state.kind}
            label={state.label}
            isAgain={state.history.length > 0}
          />
        )}
        {state.canWithdraw && state.requestId !== null && (
          <WithdrawButton requestId={state.requestId} label={state.label} />
        )}
      </div>
      <History state={state} timeZone={timeZone} />
    </section>
  );
}

/** Every decision a deal needs: how it stands, who gave it on what, and what may be asked now. */
export function DealApprovals({ approvals }: { approvals: DealApprovalsDto }) {
  const { dealId, kinds, timeZone } = approvals;
  const onFirstPaper = kinds.filter((state) => state.kind === "legal_first_paper");
  const onTerms = kinds.filter(
    (state) => state.kind === "finance_validation" || state.kind === "legal_ip_review",
  );
  const onText = kinds.filter((state) => !onFirstPaper.includes(state) && !onTerms.includes(state));
  const list = (states: readonly ApprovalStateDto[]) =>
    states.map((state) => <Kind key={state.kind} dealId={dealId} state={state} timeZone={timeZone} />);
  return (
    <div className="max-w-[820px] px-5 pb-12 max-tablet:px-4">
      {onFirstPaper.length > 0 && (
        <>
          <h2 className="pt-5 text-small text-ink-2">On the first paper, before anybody signs it</h2>
          {list(onFirstPaper)}
        </>
      )}
      <h2 className="pt-5 text-small text-ink-2">On the terms, before the agreement is drafted</h2>
      {list(onTerms)}
      <h2 id="final" className="scroll-mt-4 pt-6 text-small text-ink-2">
        On the final text, before anybody signs
      </h2>
      {list(onText)}
    </div>
  );
}
