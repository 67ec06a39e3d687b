import { Notice } from "@/components/ui/notice";
import type { SignInDto } from "@/lib/features/sign-in/dto";
import { Door } from "./door";
import { PasswordForm } from "./password-form";
import { PersonaList } from "./persona-list";
import { ProviderForm } from "./provider-form";

/** The door of the desk. */
export function SignInScreen({ page }: { page: SignInDto }) {
  return (
    <Door
      title={`Sign in to ${page.demoName ?? "Parley"}`}
      lead="The deal desk for every partnership, from first score to last signature."
      footer="Invited as a counterparty? Open the link in your invitation, no account needed."
    >
      {page.notice !== null && (
        <div className="mb-4">
          <Notice tone="warn" title={page.notice} />
        </div>
      )}
      {page.done !== null && (
        <div className="mb-4">
          <Notice icon="check" title={page.done} />
        </div>
      )}
      {page.providerName !== null && <ProviderForm name={page.providerName} from={page.from} />}
      <PasswordForm from={page.from} />
      {page.personas.length > 0 && <PersonaList personas={page.personas} from={page.from} />}
    </Door>
  );
}
