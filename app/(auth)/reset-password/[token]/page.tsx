import type { Metadata } from "next";
import { Door } from "@/components/sign-in/door";
import { ResetForm } from "@/components/sign-in/reset-form";

export const metadata: Metadata = {
  title: "A new password",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

/** Says the same whatever the link is worth: only sending the form looks at it, so no mail scanner uses it up. */
export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return (
    <Door title="Choose a new password" lead="Every session of yours will end, here and elsewhere.">
      <ResetForm token={token} />
    </Door>
  );
}
