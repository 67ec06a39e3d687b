import type { Metadata } from "next";
import { Door } from "@/components/sign-in/door";
import { SetUpForm } from "@/components/sign-in/set-up-form";
import { requireNoOwner } from "@/lib/features/sign-in/loaders";

export const metadata: Metadata = { title: "Set up" };

/** Shown once per installation: whoever comes first makes the workspace and owns it. */
export default async function SetUpPage() {
  await requireNoOwner();
  return (
    <Door
      title="Set up your desk"
      lead="You are the first here. Name the workspace and become its administrator; everybody else comes by invitation."
    >
      <SetUpForm />
    </Door>
  );
}
