import Link from "next/link";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { ApprovalItemDto, ApprovalQueueDto } from "@/lib/features/approvals/dto";
import { formatDate, formatInstantDate } from "@/lib/format/dates";

const count = (items: readonly unknown[], one: string, many: string): string =>
  `${items.length === 1 ? "One" : items.length} ${items.length === 1 ? one : many}`;

function whenText(item: ApprovalItemDto, timeZone: string): { text: string; isLate: boolean } {
  if (item.decision) {
    const done = item.decision.verdict === "approved" ? "approved" : "sent back";
    return { text: `${done} ${formatInstantDate(new Date(item.decision.at), timeZone)}`, isLate: false };
  }
  if (item.dueOn !== null)
    return { text: `${item.isLate ? "was due" : "due"} ${formatDate(item.dueOn)}`, isLate: item.isLate };
  return { text: `asked ${formatInstantDate(new Date(item.requestedAt), timeZone)}`, isLate: false };
}

function Line({ item, timeZone }: { item: ApprovalItemDto; timeZone: string }) {
  const when = whenText(item, timeZone);
  const outdated =
    item.decision?.verdict === "approved" ? "void since a change" : "changed since it was asked";
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-3 border-b border-line py-2 last:border-b-0 max-tablet:grid-cols-[16px_minmax(0,1fr)]">
      <Icon name={item.decision ? "check" : "approvals"} className="mt-0.5 text-ink-3" />
      <span className="min-w-0">
        <Link
          href={`/approvals/${item.requestId}`}
          className="rounded-mark font-medium hover:text-accent hover:underline"
        >
          {item.label} for {item.dealTitle}
        </Link>
        <span className="block text-small text-ink-2">
          {item.partnerName} · <span className="font-mono">{item.dealNumber}</span> · asked by{" "}
          {item.requestedByName}
          {item.isOutdated && <span className="text-warn"> · {outdated}</span>}
        </span>
      </span>
      <span className={`text-small/5 max-tablet:col-start-2 ${when.isLate ? "text-bad" : "text-ink-3"}`}>
        {when.text}
      </span>
    </li>
  );
}

function List(props: { title: string; items: readonly ApprovalItemDto[]; timeZone: string }) {
  if (props.items.length === 0) return null;
  return (
    <section aria-label={props.title} className="pt-5">
      <h2 className="pb-1 text-small text-ink-2">{props.title}</h2>
      <ul>
        {props.items.map((item) => (
          <Line key={item.requestId} item={item} timeZone={props.timeZone} />
        ))}
      </ul>
    </section>
  );
}

/** Decisions as sentences: what waits for me, what I asked, what I decided. */
export function ApprovalQueue({ queue }: { queue: ApprovalQueueDto }) {
  const { waiting, asked, decided, timeZone } = queue;
  const late = waiting.filter((item) => item.isLate);
  const isEmpty = waiting.length + asked.length + decided.length === 0;
  return (
    <>
      <PageHeader title="Approvals" />
      <div className="max-w-[760px] px-5 pb-12 max-tablet:px-4">
        {isEmpty ? (
          <EmptyState title="No decision waits">
            A decision is asked for on a deal's Approvals page, or by the desk when the deal reaches the stage
            that needs it. It binds exactly the terms or the text it was given for, and lapses when they
            change.
          </EmptyState>
        ) : (
          <p className="pt-4 text-headline">
            {waiting.length === 0
              ? "No decision waits for you."
              : `${count(waiting, "decision waits", "decisions wait")} for you.`}{" "}
            {late.length > 0 && (
              <span className="block text-ink-3">{count(late, "is late.", "are late.")}</span>
            )}
          </p>
        )}
        <List title="Waits for me" items={waiting} timeZone={timeZone} />
        <List title="Waits for others" items={asked} timeZone={timeZone} />
        <List title="Decided by me" items={decided} timeZone={timeZone} />
      </div>
    </>
  );
}
