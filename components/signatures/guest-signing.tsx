import { LinkButton } from "@/components/ui/link-button";
import type { CertificateDto } from "@/lib/features/signatures/dto";
import { DocumentHash, RecipientList } from "./recipient-list";
import { SignatureForm } from "./signature-form";

function standing(certificate: CertificateDto): string {
  const { state } = certificate.envelope;
  if (state === "completed") return "Everyone has signed. Keep the document and its certificate.";
  if (state === "declined") return "Signing was declined. Nothing is asked of you any more.";
  if (state === "voided")
    return "This was called off. Nothing is asked of you any more; a new version may follow.";
  return "You have signed. You will get a letter when everyone has.";
}

/** A guest's page to read, sign or decline one document. */
export function GuestSigning(props: {
  certificate: CertificateDto;
  consent: { version: string; text: string };
}) {
  const { certificate, consent } = props;
  const { envelope } = certificate;
  const mine = envelope.recipients.find(({ id }) => id === envelope.myTurnAs);
  const base = `/guest/sign/${envelope.id}`;
  return (
    <div className="mx-auto grid w-full max-w-[640px] gap-5 px-5 py-8">
      <div>
        <h1 className="text-headline">
          {mine ? `Sign ${envelope.label}` : `${envelope.label}, version ${envelope.version}`}
        </h1>
        <p className="text-ink-2">
          {certificate.dealTitle}, with {certificate.workspaceName}
        </p>
      </div>
      <div className="grid gap-2">
        <div className="flex flex-wrap gap-2">
          <LinkButton href={`${base}/document`} icon="download" size="lg" download>
            Download the document
          </LinkButton>
          {!mine && (
            <LinkButton href={`${base}/certificate`} size="lg" icon="approvals">
              Certificate
            </LinkButton>
          )}
        </div>
        <DocumentHash sha256={envelope.sha256} />
      </div>
      {mine ? (
        <SignatureForm
          envelopeId={envelope.id}
          recipientId={mine.id}
          name={mine.name}
          sha256={envelope.sha256}
          consent={consent}
          isGuest
        />
      ) : (
        <p role="status">{standing(certificate)}</p>
      )}
      <section aria-label="Who signs" className="grid gap-1">
        <h2 className="text-small text-ink-2">Who signs, in order</h2>
        <RecipientList envelope={envelope} timeZone={certificate.timeZone} />
      </section>
    </div>
  );
}
