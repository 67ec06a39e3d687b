import { redirect } from "next/navigation";

/** The first room. */
export default function HomePage() {
  redirect("/settings/account");
}
