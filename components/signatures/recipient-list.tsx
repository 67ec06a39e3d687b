import { Icon } from "@/components/ui/icon";
import { TurnGlyph } from "@/components/ui/turn";
import type { EnvelopeDto, RecipientDto } from "@/lib/features/signatures/dto";
import { formatInstant } from "@/lib/format/dates";

function standing(recipient: RecipientDto, isOver: boolean, timeZone: string): string {
  const at = (instant: string | null) => (instant === null ? "" : formatInstant(new Date(instant), timeZone));
  switch (recipient.state) {
    case "signed":
      return `signed ${at(recipient.signedAt)}`;
    case "declined":
      return `declined: ${recipient.declineReason ?? ""}`;
    case "waiting":
      return isOver ? "was not asked" : "comes later";
    case "invited":
      if (isOver) return "did not sign";
      return recipient.viewedAt === null
        ? `asked ${at(recipient.invitedAt)}`
        : `downloaded it ${at(recipient.viewedAt)}`;
  }
}

/** Everyone who signs, in order, and how far they are. */
export function RecipientList({ envelope, timeZone }: { envelope: EnvelopeDto; timeZone: string }) {
  const isOver = envelope.state === "voided" || envelope.state === "declined";
  return (
    <ol className="grid">
      {envelope.recipients.map((recipient) => (
        <li key={recipient.id} className="flex flex-wrap items-center gap-x-3 border-b border-line py-1.5">
          <span className="w-4 text-ink-3 tabular-nums">{recipient.order}</span>
          <span className="grid w-3 flex-none place-items-center">
            {recipient.state === "signed" ? (
              <Icon name="check" size={12} className="text-ink-3" />
            ) : (
              <TurnGlyph side={recipient.state === "invited" && !isOver ? recipient.side : "none"} />
            )}
          </span>
          <span className="min-w-0 flex-1">
            {recipient.name}{" "}
            <span className="text-ink-2">
              {[recipient.title, recipient.company].filter(Boolean).join(", ")}
            </span>
          </span>
          <span className="text-small text-ink-2 tabular-nums max-tablet:basis-full max-tablet:pl-13">
            {standing(recipient, isOver, timeZone)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The SHA-256 of a frozen document, whole, to be compared and copied. */
export function DocumentHash({ sha256 }: { sha256: string }) {
  return (
    <p className="text-small text-ink-2">
      SHA-256 <code className="font-mono text-note break-all text-ink select-all">{sha256}</code>
    </p>
  );
}
