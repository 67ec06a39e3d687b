import type { Metadata } from "next";
import { AcceptForm } from "@/components/sign-in/accept-form";
import { Door } from "@/components/sign-in/door";
import { loadAcceptance } from "@/lib/features/sign-in/loaders";

export const metadata: Metadata = {
  title: "Invitation",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

/** Says the same whatever the link is worth: only sending the form looks at the invitation, so no mail scanner uses it up. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { signedInEmail } = await loadAcceptance();
  return (
    <Door
      title="Accept an invitation"
      lead="Somebody asked you to work on partnerships with them. The link works once, for the address it was sent to."
    >
      <AcceptForm token={token} signedInEmail={signedInEmail} />
    </Door>
  );
}
