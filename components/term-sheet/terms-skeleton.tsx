import { Skeleton } from "@/components/ui/skeleton";

/** The shape of the terms page: steps, form, paper. */
export function TermsSkeleton() {
  return (
    <div className="grid flex-1 gap-4 p-4 pane:grid-cols-[208px_minmax(0,1fr)_minmax(0,1fr)]">
      <Skeleton className="h-72" />
      <Skeleton className="h-96" />
      <Skeleton className="h-96 max-pane:hidden" />
    </div>
  );
}
