import { Skeleton } from "@/components/ui/skeleton";

/** The shape of a partner's tab while it loads. */
export default function PartnerLoading() {
  return (
    <div role="status" aria-label="Loading" className="grid max-w-2xl gap-3 px-5 py-6 max-tablet:px-4">
      <Skeleton className="h-5 w-40" />
      <Skeleton className="h-5 w-full" />
      <Skeleton className="h-5 w-3/4" />
      <Skeleton className="h-5 w-1/2" />
    </div>
  );
}
