import type { Metadata } from "next";
import { PageHeader } from "@/components/shell/page-header";
import { loadAccount } from "@/lib/features/workspace/loaders";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const account = await loadAccount();
  return <PageHeader title={account.name} facts={account.email} />;
}
