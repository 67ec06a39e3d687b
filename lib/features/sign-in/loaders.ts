import "server-only";
import { redirect } from "next/navigation";
import { z } from "zod";
import { ownPath } from "@/lib/platform/auth/own-path";
import { listPersonas } from "@/lib/platform/auth/persona";
import { currentMember } from "@/lib/platform/auth/session";
import { providerName } from "@/lib/platform/auth/sign-in";
import { signInFaults, signInSentence } from "@/lib/platform/auth/sign-in-fault";
import { readDemoName } from "@/lib/platform/db/demo-store";
import { readInstallation } from "@/lib/platform/db/identity-store";
import type { SignInDto } from "./dto";

export type SearchParams = Record<string, string | string[] | undefined>;

const faultSchema = z.enum(signInFaults);

/** What next-auth puts into the address after a provider failed is its own word; all of it means the same to a person. */
function noticeOf(error: string | string[] | undefined): string | null {
  if (error === undefined) return null;
  const fault = faultSchema.safeParse(error);
  return signInSentence(fault.success ? fault.data : "provider_failed");
}

/** The sign-in page; sends on whoever is signed in already, and to the set-up while nobody owns the desk. */
export async function loadSignIn(params: SearchParams): Promise<SignInDto> {
  const from = ownPath(params.from);
  const installation = await readInstallation();
  if (!installation.isSetUp) redirect("/set-up");
  if (await currentMember()) redirect(from as never);
  const personas = await listPersonas();
  return {
    from,
    notice: noticeOf(params.error),
    done:
      params.changed === "password"
        ? "Your password is changed, and every session of yours was ended. Sign in with the new one."
        : null,
    providerName: providerName(),
    personas: personas.map(({ memberId, name, title }) => ({ memberId, name, title })),
    demoName: personas.length > 0 ? await readDemoName() : null,
  };
}

/** Lets a visitor see the set-up only while nobody owns the desk. */
export async function requireNoOwner(): Promise<void> {
  if ((await readInstallation()).isSetUp) redirect("/sign-in");
}

/** Who would accept an invitation: the signed-in person, if any. Nothing of the invitation itself. */
export async function loadAcceptance(): Promise<{ signedInEmail: string | null }> {
  return { signedInEmail: (await currentMember())?.email ?? null };
}
