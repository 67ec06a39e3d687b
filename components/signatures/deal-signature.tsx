import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { DealSignatureDto, EnvelopeDto, PaperDto, SignerDto } from "@/lib/features/signatures/dto";
import { formatInstant } from "@/lib/format/dates";
import { DocumentHash, RecipientList } from "./recipient-list";
import { SendButton } from "./send-button";
import { SignatureForm } from "./signature-form";
import { SigningOrderForm } from "./signing-order-form";
import { VoidButton } from "./void-button";

const stateWords: Readonly<Record<EnvelopeDto["state"], string>> = {
  sent: "out for signature",
  partially_signed: "out for signature",
  completed: "signed by everyone",
  declined: "declined",
  voided: "called off",
};

function Paper(props: { dealId: string; paper: PaperDto; signers: readonly SignerDto[]; maySend: boolean }) {
  const { paper, signers } = props;
  const { draftId } = paper;
  return (
    <li className="grid gap-1.5 border-b border-line py-3">
      <p className="flex flex-wrap items-center gap-x-2">
        <Icon
          name={paper.isSigned ? "check" : paper.isReady ? "edit" : "missing"}
          size={14}
          className={paper.isReady ? "text-accent" : "text-ink-3"}
        />
        <strong>{paper.label}</strong>
        {paper.version !== null && <span className="text-ink-2">version {paper.version}</span>}
        {paper.isSigned && <span className="text-ink-3">signed</span>}
      </p>
      <p className="text-small text-ink-2">{paper.message}</p>
      {paper.problems.length > 0 && (
        <ul className="grid gap-1 text-small text-ink-2">
          {paper.problems.map((problem) => (
            <li key={problem.path}>
              {problem.message} {problem.href && <TextLink href={problem.href}>Go there</TextLink>}
            </li>
          ))}
        </ul>
      )}
      {paper.isReady && props.maySend && draftId !== null && signers.length === 0 && (
        <p className="text-small text-warn">Say below who signs, then it can be sent.</p>
      )}
      {paper.isReady && props.maySend && draftId !== null && signers.length > 0 && (
        <SendButton dealId={props.dealId} paper={{ ...paper, draftId }} signers={signers} />
      )}
    </li>
  );
}

function Envelope({ envelope, page }: { envelope: EnvelopeDto; page: DealSignatureDto }) {
  const base = `/deals/${page.dealId}/signature/${envelope.id}`;
  const isOpen = envelope.state === "sent" || envelope.state === "partially_signed";
  const mine = envelope.recipients.find(({ id }) => id === envelope.myTurnAs);
  const title = `${envelope.label}, version ${envelope.version}`;
  return (
    <section aria-label={title} className="grid gap-2 border-b border-line py-4">
      <h3 className="text-section">
        {title} <span className="font-normal text-ink-2">{stateWords[envelope.state]}</span>
      </h3>
      <p className="text-small text-ink-2">
        Sent {formatInstant(new Date(envelope.sentAt), page.timeZone)}
        {envelope.completedAt !== null &&
          `, signed by everyone ${formatInstant(new Date(envelope.completedAt), page.timeZone)}`}
        {envelope.closedReason !== null && `. ${envelope.closedReason}`}
      </p>
      <RecipientList envelope={envelope} timeZone={page.timeZone} />
      <DocumentHash sha256={envelope.sha256} />
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`${base}/document`} icon="download" download>
          Document
        </LinkButton>
        <LinkButton href={`${base}/certificate`} icon="approvals">
          Certificate
        </LinkButton>
        {isOpen && page.abilities.void && <VoidButton envelopeId={envelope.id} label={title} />}
      </div>
      {mine && (
        <div className="mt-2 rounded-control border border-line-2 p-4">
          <h4 className="mb-2 text-section">It is your turn to sign</h4>
          <SignatureForm
            envelopeId={envelope.id}
            recipientId={mine.id}
            name={mine.name}
            sha256={envelope.sha256}
            consent={page.consent}
            isGuest={false}
          />
        </div>
      )}
    </section>
  );
}

/** What can be signed, who signs in which order, and what is out or signed. */
export function DealSignature({ page }: { page: DealSignatureDto }) {
  const signers = page.order.flatMap((id) => page.signers.find((each) => each.id === id) ?? []);
  return (
    <div className="max-w-[820px] px-5 pb-12 max-tablet:px-4">
      {page.envelopes.length > 0 && (
        <div id="envelope" className="scroll-mt-4">
          <h2 className="pt-5 text-small text-ink-2">Sent for signature</h2>
          {page.envelopes.map((envelope) => (
            <Envelope key={envelope.id} envelope={envelope} page={page} />
          ))}
        </div>
      )}
      <h2 id="preliminary" className="scroll-mt-4 pt-5 text-small text-ink-2">
        Papers, lightest first
      </h2>
      <ul>
        {page.papers.map((paper) => (
          <Paper
            key={paper.kind}
            dealId={page.dealId}
            paper={paper}
            signers={signers}
            maySend={page.abilities.send}
          />
        ))}
      </ul>
      <h2 id="signatories" className="scroll-mt-4 pt-6 pb-1 text-small text-ink-2">
        Who signs, in order
      </h2>
      {page.abilities.send ? (
        <SigningOrderForm
          key={page.order.join()}
          dealId={page.dealId}
          dealVersion={page.dealVersion}
          signers={page.signers}
          order={page.order}
        />
      ) : signers.length === 0 ? (
        <p className="text-ink-2">Nobody is named yet.</p>
      ) : (
        <ol className="list-decimal pl-5">
          {signers.map((signer) => (
            <li key={signer.id}>
              {signer.name} <span className="text-ink-2">{signer.title}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
