import { DocumentChanges } from "@/components/document/document-changes";
import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/text-link";
import type { PacketDto } from "@/lib/features/approvals/dto";
import { formatInstant, formatInstantDate } from "@/lib/format/dates";

function Part(props: { title: string; note?: React.ReactNode; children: React.ReactNode }) {
  return (
    <section aria-label={props.title} className="grid gap-1 border-b border-line py-3">
      <h2 className="flex justify-between gap-3 text-small text-ink-2">
        {props.title}
        {props.note !== undefined && <span>{props.note}</span>}
      </h2>
      {props.children}
    </section>
  );
}

/** Label at the left, value at the right. */
export function Pairs({ pairs }: { pairs: readonly { label: string; value: string }[] }) {
  return (
    <dl className="grid">
      {pairs.map((pair) => (
        <div key={`${pair.label} ${pair.value}`} className="flex flex-wrap justify-between gap-x-4 py-0.5">
          <dt className="text-ink-2">{pair.label}</dt>
          <dd className="text-right font-medium tabular-nums">{pair.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What moved since the last decision of this kind. */
export function PacketSince({ packet }: { packet: PacketDto }) {
  const { since, timeZone } = packet;
  if (since === null) return null;
  const done = since.verdict === "approved" ? "approved" : "sent it back";
  const when = formatInstantDate(new Date(since.at), timeZone);
  return (
    <Part title={`Moved since ${since.byName} ${done} on ${when}`}>
      {since.terms.length === 0 && since.words === null && <p className="text-ink-2">Nothing it covers.</p>}
      {since.terms.map((change) => (
        <p key={change.label} className="flex flex-wrap justify-between gap-x-4">
          <span>{change.label}</span>
          <span className="text-right">
            <del className="text-ink-3">{change.from}</del>{" "}
            <ins className="font-medium no-underline">{change.to === "" ? "taken out" : change.to}</ins>
          </span>
        </p>
      ))}
      {since.words && <DocumentChanges diff={since.words} />}
    </Part>
  );
}

/** What Finance checks, read off the sheet. */
export function PacketChecklist({ packet }: { packet: PacketDto }) {
  if (packet.checklist.length === 0) return null;
  const open = packet.checklist.filter((fact) => !fact.isMet).length;
  return (
    <Part title="What to look at" note={open === 0 ? "nothing open" : `${open} open`}>
      <ul className="grid gap-1.5">
        {packet.checklist.map((fact) => (
          <li key={fact.id} className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2">
            <Icon
              name={fact.isMet ? "check" : "warning"}
              size={14}
              label={fact.isMet ? "Holds" : "Open"}
              className={fact.isMet ? "mt-1 text-ink-3" : "mt-1 text-warn"}
            />
            <span>
              {fact.label}
              <span className="block text-small text-ink-2">{fact.detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Red flags, gaps and contradictions, and who took them on. */
export function PacketFindings({ packet }: { packet: PacketDto }) {
  const open = packet.findings.filter((finding) => finding.isOpen).length;
  const settled = packet.findings.length - open;
  return (
    <Part
      title="Findings"
      note={packet.findings.length === 0 ? "none" : `${open} open, ${settled} signed off`}
    >
      {packet.findings.map((finding) => (
        <p
          key={`${finding.title} ${finding.message}`}
          className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2"
        >
          <Icon
            name={
              finding.severity === "red_flag" ? "flag" : finding.severity === "missing" ? "missing" : "clash"
            }
            size={14}
            className={
              finding.isOpen && finding.severity === "red_flag" ? "mt-1 text-bad" : "mt-1 text-ink-3"
            }
          />
          <span>
            <strong>{finding.title}.</strong> {finding.message}
            {finding.acceptedBy.length > 0 && (
              <span className="text-ink-2"> Signed off by {finding.acceptedBy.join(" and ")}.</span>
            )}
          </span>
        </p>
      ))}
    </Part>
  );
}

/** The terms in words, or the text, that the decision covers. */
export function PacketSubject({ packet }: { packet: PacketDto }) {
  return (
    <Part title="What it covers">
      <p className="text-small text-ink-2">{packet.covers}</p>
      {packet.draft && (
        <p>
          <TextLink href={packet.draft.href}>
            {packet.draft.title}, version {packet.draft.version}
          </TextLink>{" "}
          <span className="text-ink-2">
            ({packet.threadCount === 1 ? "1 comment thread" : `${packet.threadCount} comment threads`},{" "}
            {packet.openThreadCount} open)
          </span>
        </p>
      )}
      {packet.terms.length > 0 && (
        <details open={packet.since === null}>
          <summary className="w-fit cursor-pointer rounded-mark text-small text-ink-2 hover:text-ink">
            The terms, {packet.terms.length}
          </summary>
          <Pairs pairs={packet.terms} />
        </details>
      )}
    </Part>
  );
}

/** Who else decides on the same thing. */
export function PacketOthers({ packet }: { packet: PacketDto }) {
  return (
    <Part title={packet.draft ? "Who has decided on this text" : "Who has decided on these terms"}>
      <ul className="grid gap-1">
        {packet.others.map((other) => {
          const isDone = other.standing === "current";
          return (
            <li key={other.label} className="grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-2">
              <Icon
                name={isDone ? "check" : other.standing === "none" ? "missing" : "clock"}
                size={14}
                className="mt-1 text-ink-3"
              />
              <span>
                {other.label}
                {other.byName !== "" && `, ${other.byName}`}
              </span>
              <span
                className={other.standing === "void" ? "text-small/5 text-warn" : "text-small/5 text-ink-3"}
              >
                {other.at !== ""
                  ? formatInstant(new Date(other.at), packet.timeZone)
                  : {
                      none: "not asked",
                      requested: "waits",
                      void: "void",
                      withdrawn: "withdrawn",
                      current: "",
                      sent_back: "",
                    }[other.standing]}
              </span>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
