import { Skeleton } from "@/components/ui/skeleton";

/** The shape of a list page while it loads. */
export function LoadingPage({ rows = 12 }: { rows?: number }) {
  return (
    <div role="status" aria-label="Loading" className="px-5 pt-3.5 max-tablet:px-4">
      <Skeleton className="h-6 w-44" />
      <div className="mt-5 flex gap-4">
        <Skeleton className="h-5 w-16" />
        <Skeleton className="h-5 w-20" />
        <Skeleton className="h-5 w-14" />
      </div>
      <div className="mt-6 grid">
        {Array.from({ length: rows }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows to come have no identity but their place
          <div key={place} className="flex h-8.5 items-center gap-6 border-b border-line">
            <Skeleton className="h-3.5 w-1/4" />
            <Skeleton className="h-3.5 w-1/6" />
            <Skeleton className="ml-auto h-3.5 w-1/12" />
          </div>
        ))}
      </div>
    </div>
  );
}
