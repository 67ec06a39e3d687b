import type { Route } from "next";
import Link from "next/link";
import { buttonLook } from "@/components/ui/button-look";
import type { GuestPreviewDto, GuestRoomDto } from "@/lib/features/guests/dto";
import { formatInstantDate } from "@/lib/format/dates";
import { guestBase } from "./guest-base";

const envelopeWords: Record<GuestRoomDto["envelopes"][number]["state"], string> = {
  waiting: "Others sign before you; you will get a letter when it is your turn.",
  to_sign: "Waits for your signature.",
  signed: "You have signed.",
  declined: "You declined to sign.",
  closed: "Nothing is asked of you any more.",
};

const isOpen = ({ state }: GuestRoomDto["envelopes"][number]): boolean =>
  state === "waiting" || state === "to_sign";

function Papers({
  title,
  envelopes,
  preview,
}: {
  title: string;
  envelopes: GuestRoomDto["envelopes"];
  preview: GuestPreviewDto | null;
}) {
  if (envelopes.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2 className="text-section">{title}</h2>
      <ul>
        {envelopes.map((envelope) => (
          <li key={envelope.id} className="grid gap-1 border-line border-b py-3">
            <b>{envelope.label}</b>
            <span className="text-ink-2">{envelopeWords[envelope.state]}</span>
            {preview && envelope.state !== "closed" && envelope.state !== "waiting" && (
              <span className="text-ink-3 text-small">Only {preview.contactName} can open this.</span>
            )}
            {!preview && envelope.state === "signed" && (
              <Link href={`/guest/sign/${envelope.id}` as Route} className="w-fit text-link">
                Document and certificate
              </Link>
            )}
            {!preview && envelope.state === "to_sign" && (
              <Link
                href={`/guest/sign/${envelope.id}` as Route}
                className={buttonLook({ variant: "primary", size: "touch" })}
              >
                Read and sign
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A guest's first page: what was shared, and what is asked of this person. */
export function GuestRoom({
  room,
  preview = null,
}: {
  room: GuestRoomDto;
  /** Set when one of ours looks: links stay within what is looked at. */
  preview?: GuestPreviewDto | null;
}) {
  const base = guestBase(preview);
  const review = room.legalReview;
  return (
    <div className="mx-auto grid w-full max-w-[640px] gap-8 px-5 py-8">
      <div>
        <h1 className="text-headline">{room.dealTitle}</h1>
        <p className="text-ink-2">
          {room.ourName} shares this with {room.guestName}.
        </p>
      </div>
      {review?.state === "open" && (
        <section className="grid gap-2 rounded-control bg-theirs-soft p-4">
          <h2 className="text-section">You are asked: has your legal team reviewed the text?</h2>
          <p className="text-ink-2">Read the version first; the answer is about exactly its words.</p>
          <Link
            href={`${base}/drafts/${review.draftId}` as Route}
            className={buttonLook({ variant: "outward", size: "touch" })}
          >
            Read and answer
          </Link>
        </section>
      )}
      <Papers title="To sign" envelopes={room.envelopes.filter(isOpen)} preview={preview} />
      <section className="grid gap-2">
        <h2 className="text-section">To read</h2>
        {room.documents.length === 0 ? (
          <p className="text-ink-2">Nothing was shared yet. You will find it here when it is.</p>
        ) : (
          <ul>
            {room.documents.map((document) => (
              <li
                key={document.id}
                className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-3"
              >
                <Link href={`${base}/drafts/${document.id}` as Route} className="min-w-0 flex-1">
                  <b className="text-link">{document.label}</b>{" "}
                  <span className="text-ink-2">
                    version {document.version}, shared {formatInstantDate(new Date(document.sharedAt), "UTC")}
                    {!document.isNewest && "; replaced since"}
                  </span>
                </Link>
                <a href={`/api/files/drafts/${document.id}/word`} download className={buttonLook()}>
                  Word
                </a>
                {document.pdfFileId && (
                  <a href={`/api/files/${document.pdfFileId}`} download className={buttonLook()}>
                    PDF
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Papers
        title="Signed and closed"
        envelopes={room.envelopes.filter((envelope) => !isOpen(envelope))}
        preview={preview}
      />
    </div>
  );
}
