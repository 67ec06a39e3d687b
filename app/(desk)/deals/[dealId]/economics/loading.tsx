import { EconomicsSkeleton } from "@/components/economics/economics-skeleton";

export default function EconomicsLoading() {
  return <EconomicsSkeleton />;
}
