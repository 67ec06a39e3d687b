import type { Metadata } from "next";
import { Door } from "@/components/sign-in/door";
import { ForgottenForm } from "@/components/sign-in/forgotten-form";

export const metadata: Metadata = { title: "Forgotten password", robots: { index: false, follow: false } };

export default function ForgottenPasswordPage() {
  return (
    <Door
      title="A new password"
      lead="We send a link to the address you sign in with. It works once, for an hour."
    >
      <ForgottenForm />
    </Door>
  );
}
