"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { LinkButton } from "@/components/ui/link-button";
import { showToast } from "@/components/ui/toast-event";
import { usualPurposes } from "@/lib/domain/access/actor";
import { inviteGuestAction, revokeGuestLinkAction } from "@/lib/features/guests/actions";
import type { GuestCandidateDto, GuestLinkDto } from "@/lib/features/guests/dto";
import { formatInstantDate } from "@/lib/format/dates";

function standing(link: GuestLinkDto | null, timeZone: string): string {
  if (!link) return "Not invited.";
  const day = (instant: string) => formatInstantDate(new Date(instant), timeZone);
  if (link.state === "revoked") return "The invitation was withdrawn.";
  if (link.state === "expired") return `The invitation ran out on ${day(link.expiresAt)}.`;
  return link.openedAt
    ? `Came in on ${day(link.openedAt)}; may come until ${day(link.expiresAt)}.`
    : `Invited, not here yet; may come until ${day(link.expiresAt)}.`;
}

function GuestRow({
  dealId,
  guest,
  canInvite,
  timeZone,
}: {
  dealId: string;
  guest: GuestCandidateDto;
  canInvite: boolean;
  timeZone: string;
}) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const openLink = guest.link?.state === "open" ? guest.link : null;
  const invite = () =>
    start(async () => {
      const result = await inviteGuestAction({
        dealId,
        contactId: guest.contactId,
        purposes: [...usualPurposes],
      });
      setRefusal(result.ok ? null : result.error.message);
      if (result.ok) showToast({ title: `A letter with the way in is on its way to ${guest.email}` });
    });
  const revoke = (guestLinkId: string) =>
    start(async () => {
      const result = await revokeGuestLinkAction({ guestLinkId });
      setRefusal(result.ok ? null : result.error.message);
    });
  return (
    <li className="grid gap-1 border-line border-b py-2.5 last:border-b-0">
      <p>
        <b>{guest.name}</b> {guest.title !== "" && <span className="text-ink-2">{guest.title}</span>}
        <br />
        <span className="text-ink-2 text-small">{guest.email || "no e-mail address"}</span>
      </p>
      <p className="text-ink-2 text-small">{standing(guest.link, timeZone)}</p>
      {refusal !== null && <InlineError>{refusal}</InlineError>}
      <div className="flex flex-wrap gap-2">
        <LinkButton size="sm" variant="quiet" icon="eye" href={`/preview/${dealId}/${guest.contactId}`}>
          See what {guest.name} sees
        </LinkButton>
        {canInvite && (
          <Button size="sm" icon="send" isPending={isPending} onPress={() => invite()}>
            {openLink ? "Send a new link" : "Invite"}
          </Button>
        )}
        {canInvite && openLink && (
          <Button size="sm" variant="quiet" isPending={isPending} onPress={() => revoke(openLink.id)}>
            Withdraw
          </Button>
        )}
      </div>
    </li>
  );
}

/** Contacts of the other side and their ways in. The link itself is seen by nobody here. */
export function GuestList({
  dealId,
  guests,
  canInvite,
  timeZone,
}: {
  dealId: string;
  guests: readonly GuestCandidateDto[];
  canInvite: boolean;
  timeZone: string;
}) {
  return (
    <section aria-labelledby="guests-title" className="py-4">
      <h2 id="guests-title" className="text-section">
        Readers outside
      </h2>
      <p className="mt-1 text-ink-2 text-small">
        They read what is shared and nothing else, without an account: by a link that travels only in a letter
        to them, and a code sent to the same mailbox.
      </p>
      {guests.length === 0 ? (
        <p className="mt-3 text-ink-2">
          The partner has no contacts yet. Add one on the partner’s page first.
        </p>
      ) : (
        <ul className="mt-2">
          {guests.map((guest) => (
            <GuestRow
              key={guest.contactId}
              dealId={dealId}
              guest={guest}
              canInvite={canInvite}
              timeZone={timeZone}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
