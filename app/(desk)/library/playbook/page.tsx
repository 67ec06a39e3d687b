import type { Metadata } from "next";
import { PlaybookPage } from "@/components/playbook/playbook-page";
import { loadPlaybook } from "@/lib/features/playbook/loaders";

export const metadata: Metadata = { title: "Playbook" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (value: string | string[] | undefined): string =>
  typeof value === "string" ? value.slice(0, 200) : "";

export default async function Playbook({ searchParams }: Props) {
  const { q, kind } = await searchParams;
  return <PlaybookPage playbook={await loadPlaybook()} text={one(q)} kind={one(kind)} />;
}
