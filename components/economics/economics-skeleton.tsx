import { Skeleton } from "@/components/ui/skeleton";

/** The shape of the economics while the engine comes. */
export function EconomicsSkeleton() {
  return (
    <div className="grid gap-8 px-4 py-5 tablet:px-6">
      <Skeleton className="h-8 w-80" />
      <Skeleton className="h-80" />
      <Skeleton className="h-48" />
    </div>
  );
}
