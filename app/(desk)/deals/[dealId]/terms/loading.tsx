import { TermsSkeleton } from "@/components/term-sheet/terms-skeleton";

export default function TermsLoading() {
  return <TermsSkeleton />;
}
