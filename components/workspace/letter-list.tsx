import { LinkButton } from "@/components/ui/link-button";
import type { LetterDto, MailboxDto } from "@/lib/features/workspace/dto";
import { formatInstant } from "@/lib/format/dates";

const link = /(https?:\/\/[^\s]+)/;
const states = { queued: "waits to be sent", sent: "sent", failed: "could not be sent" };

/** Letters as they would have arrived, newest first. */
export function LetterList({ page }: { page: MailboxDto }) {
  if (page.letters.length === 0)
    return (
      <p className="text-ink-2">
        No letters yet. Invite a colleague or send a link to a counterparty: the letter appears here instead
        of leaving.
      </p>
    );
  return (
    <>
      <ul className="grid max-w-[760px] divide-y divide-line">
        {page.letters.map((letter) => (
          <li key={letter.letterId}>
            <Letter letter={letter} timeZone={page.timeZone} />
          </li>
        ))}
      </ul>
      {page.olderBefore !== null && (
        <div className="mt-3">
          <LinkButton href={`/settings/mailbox?before=${page.olderBefore}`}>Older letters</LinkButton>
        </div>
      )}
    </>
  );
}

function Letter({ letter, timeZone }: { letter: LetterDto; timeZone: string }) {
  return (
    <article className="py-3">
      <header className="flex flex-wrap items-baseline gap-x-2">
        <h3>{letter.subject}</h3>
        <span className="text-ink-2">to {letter.recipient}</span>
        <span className="ml-auto text-small text-ink-3">
          {formatInstant(new Date(letter.createdAt), timeZone)}, {states[letter.state]}
        </span>
      </header>
      <p className="mt-1 wrap-anywhere whitespace-pre-line text-ink-2">
        {letter.text.split(link).map((part) =>
          link.test(part) ? (
            <a key={part} href={part} className="text-link">
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </article>
  );
}
