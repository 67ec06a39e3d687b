import type { Metadata } from "next";
import { SignInScreen } from "@/components/sign-in/sign-in-screen";
import { loadSignIn, type SearchParams } from "@/lib/features/sign-in/loaders";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <SignInScreen page={await loadSignIn(await searchParams)} />;
}
