import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { findGuestContext } from "@/lib/platform/auth/guest";
import { requireMember } from "@/lib/platform/auth/require-member";
import type { Context, Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { getCertificate } from "./queries/certificate";
import { getDealSignature } from "./queries/deal-signature";

async function read<Value>(context: Context | null, query: (work: Work) => Promise<Value>): Promise<Value> {
  if (!context) notFound();
  try {
    return await inWorkspace(context, query);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

const idOr404 = (id: string): string => (z.uuid().safeParse(id).success ? id : notFound());

/** What can be signed in a deal, by whom, and what was sent. */
export const loadDealSignature = cache(async (dealId: string) => {
  const { context } = await requireMember();
  return read(context, (work) => getDealSignature(work, idOr404(dealId)));
});

/** The certificate of one envelope, for a member; the deal in the address must be its own. */
export const loadCertificate = cache(async (dealId: string, envelopeId: string) => {
  const { context } = await requireMember();
  const certificate = await read(context, (work) => getCertificate(work, idOr404(envelopeId)));
  return certificate.envelope.dealId === dealId ? certificate : notFound();
});

/** The same for the guest whose session the browser shows; never for a member. */
export const loadGuestCertificate = cache(async (envelopeId: string) =>
  read(await findGuestContext(), (work) => getCertificate(work, idOr404(envelopeId))),
);
