import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-drawings";
import type { QueueItemDto } from "@/lib/features/queue/dto";

const groupNames = { late: "Late", today: "Today", soon: "Coming" } as const;

const icons: Record<QueueItemDto["kind"], IconName> = {
  approval: "approvals",
  signature: "edit",
  mention: "at",
  turn: "deals",
  late: "clock",
  scoring: "partners",
  look_again: "clock",
};

/** The queue as sentences, what is late first. */
export function QueueList({ items }: { items: readonly QueueItemDto[] }) {
  return (["late", "today", "soon"] as const).map((group) => {
    const members = items.filter((item) => item.group === group);
    if (members.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`queue-${group}`}>
        <h2
          id={`queue-${group}`}
          className={`px-6 pt-3 pb-1 text-note max-tablet:px-4 ${group === "late" ? "text-bad" : "text-ink-3"}`}
        >
          {groupNames[group]}
        </h2>
        <ul>
          {members.map((item) => (
            <li key={item.id} className="mx-6 border-line border-b last:border-0 max-tablet:mx-4">
              <Link
                href={item.href as Route}
                className="-mx-2 grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-3 rounded-control px-2 py-2 hover:bg-sunken"
              >
                <Icon name={icons[item.kind]} className="mt-0.5 text-ink-2" />
                <span className="font-medium">{item.title}</span>
                <span
                  className={`text-small whitespace-nowrap ${item.group === "late" ? "text-bad" : "text-ink-2"}`}
                >
                  {item.due}
                </span>
                {item.context.length > 0 && (
                  <span className="col-start-2 col-end-4 text-small text-ink-3">
                    {item.context.join(" · ")}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
