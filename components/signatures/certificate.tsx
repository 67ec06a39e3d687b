import type { CertificateDto } from "@/lib/features/signatures/dto";
import { formatInstant } from "@/lib/format/dates";
import { DocumentHash } from "./recipient-list";

type Signer = CertificateDto["recipients"][number];

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="grid grid-cols-[120px_minmax(0,1fr)] gap-x-3 py-0.5">
      <dt className="text-ink-2">{label}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}

function SignerBlock({ signer, timeZone }: { signer: Signer; timeZone: string }) {
  const at = (instant: string | null) =>
    instant === null ? "not yet" : `${formatInstant(new Date(instant), timeZone)} (${timeZone})`;
  return (
    <section aria-label={signer.name} className="break-inside-avoid border-t border-line py-4">
      <h2 className="text-section">
        {signer.order}. {signer.name}
      </h2>
      <p className="text-ink-2">{[signer.title, signer.company].filter(Boolean).join(", ")}</p>
      <dl className="mt-2 text-small">
        <Row label="E-mail">{signer.email}</Row>
        <Row label="Asked">{at(signer.invitedAt)}</Row>
        <Row label="Downloaded">{signer.viewedAt === null ? "not recorded" : at(signer.viewedAt)}</Row>
        <Row label="Signed">{at(signer.signedAt)}</Row>
        {signer.signedAt !== null && (
          <>
            <Row label="Typed name">
              <span className="font-paper text-draft italic">{signer.typedName}</span>
            </Row>
            <Row label="Address">{signer.ip === "" ? "not known" : signer.ip}</Row>
            <Row label="Browser">{signer.userAgent === "" ? "not known" : signer.userAgent}</Row>
            <Row label="Agreed to">
              {signer.consentText} <span className="text-ink-3">(version {signer.consentVersion})</span>
            </Row>
            <Row label="Signed file">
              <code className="font-mono text-note break-all">{signer.signedSha256}</code>
            </Row>
          </>
        )}
        {signer.declineReason !== null && <Row label="Declined">{signer.declineReason}</Row>}
      </dl>
    </section>
  );
}

const stateWords: Readonly<Record<CertificateDto["envelope"]["state"], string>> = {
  sent: "Nobody has signed yet.",
  partially_signed: "Some have signed; it is not complete.",
  completed: "Signed by everyone.",
  declined: "Declined; it binds no one.",
  voided: "Called off; it binds no one.",
};

/** Who signed what, when and from where. Prints as it stands. */
export function Certificate({
  certificate,
  isPageTitle = false,
}: {
  certificate: CertificateDto;
  /** Whether its title is the heading of the whole page, or one below the deal's. */
  isPageTitle?: boolean;
}) {
  const Title = isPageTitle ? "h1" : "h2";
  const { envelope, chain, timeZone } = certificate;
  return (
    <article className="max-w-[760px] px-5 py-6 max-tablet:px-4 print:max-w-none print:p-0">
      <Title className="text-headline">Certificate of signature</Title>
      <p>
        {envelope.label}, version {envelope.version}: {certificate.dealTitle}{" "}
        <span className="font-mono text-small text-ink-3">{certificate.dealNumber}</span>
      </p>
      <p className="text-ink-2">
        Between {certificate.workspaceName} and {certificate.partnerName}.{" "}
        <strong>{stateWords[envelope.state]}</strong>
      </p>
      <div className="my-3 grid gap-1">
        <DocumentHash sha256={envelope.sha256} />
        {chain && (
          <p className="text-small text-ink-2">
            Audit chain, event {chain.seq} of {formatInstant(new Date(chain.at), timeZone)}{" "}
            <code className="font-mono text-note break-all text-ink select-all">{chain.hash}</code>
          </p>
        )}
      </div>
      {certificate.recipients.map((signer) => (
        <SignerBlock key={signer.id} signer={signer} timeZone={timeZone} />
      ))}
      <p className="border-t border-line pt-3 text-small text-ink-2">
        These are simple electronic signatures: each person agreed, typed the name and was known by a
        signed-in account or by a code sent to the mailbox named here. No certificate authority vouches for
        them. The SHA-256 shows whether a copy of the document is the one that was signed.
      </p>
    </article>
  );
}
