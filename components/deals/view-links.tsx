import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { DealsAddress } from "@/lib/features/deals/schema";
import { dealsAddress } from "./deals-address";

const views = [
  { id: "board", label: "Board", icon: "deals" },
  { id: "table", label: "Table", icon: "table" },
] as const;

/** Two ways to look at the same deals, as links: the view belongs to the address. */
export function ViewLinks({ address }: { address: DealsAddress }) {
  return (
    <nav aria-label="View" className="mr-1 inline-flex w-fit gap-0.5 rounded-control bg-sunken p-0.5">
      {views.map((view) => (
        <Link
          key={view.id}
          href={dealsAddress(address, { view: view.id }) as Route}
          aria-current={address.view === view.id ? "page" : undefined}
          className="inline-flex h-6 items-center gap-1.25 rounded-[4px] px-2 text-small whitespace-nowrap text-ink-2 hover:text-ink aria-[current]:bg-raised aria-[current]:font-medium aria-[current]:text-ink aria-[current]:ring aria-[current]:ring-line-2 pointer-coarse:h-10"
        >
          <Icon name={view.icon} size={14} />
          {view.label}
        </Link>
      ))}
    </nav>
  );
}
