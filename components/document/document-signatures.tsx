import type { ReactNode } from "react";
import type { Run, SignatureBlock } from "@/lib/domain/document/tree";
import { DocumentRuns, type TermLinks } from "./document-runs";

function Line({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <div className="flex items-end gap-3">
      <dt className="w-16 shrink-0 text-ink-3 text-quote">{label}</dt>
      <dd className="min-h-9 flex-1 border-ink border-b pt-2">{children}</dd>
    </div>
  );
}

/** Where each party signs; a slot may already show its signature. */
export function DocumentSignatures({
  block,
  links,
  signatureOf,
}: {
  block: SignatureBlock;
  links: TermLinks;
  signatureOf?: ((partyId: string) => ReactNode) | undefined;
}) {
  const words = (runs: Run[]) => <DocumentRuns runs={runs} links={links} />;
  return (
    <section className="mt-8 mb-4" aria-label="Signatures">
      <p className="mb-4">{words(block.lead)}</p>
      <div className="grid gap-8 tablet:grid-cols-2">
        {block.slots.map((slot) => (
          <div key={slot.partyId}>
            <p className="mb-2 font-semibold">{words(slot.party)}</p>
            <dl className="space-y-1">
              <Line label="Signature">{signatureOf?.(slot.partyId)}</Line>
              <Line label="Name">{words(slot.signatory)}</Line>
              <Line label="Title">{words(slot.title)}</Line>
              <Line label="Date" />
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
