import type { Route } from "next";
import Link from "next/link";
import type { QueueItemDto } from "@/lib/features/queue/dto";

/** Decisions and signatures that wait for the reader. */
export function DecisionList({ items }: { items: readonly QueueItemDto[] }) {
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions" className="mb-1 text-section">
        Decisions needed <span className="font-normal text-ink-3 tabular-nums">{items.length}</span>
      </h2>
      {items.length === 0 ? (
        <p className="text-ink-2">Nothing waits for your decision.</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item.id} className="border-line border-t first:border-0">
              <Link href={item.href as Route} className="block py-2 hover:bg-sunken">
                <span className="flex justify-between gap-2">
                  <span className="font-medium">{item.title}</span>
                  <span
                    className={`text-small whitespace-nowrap ${item.group === "late" ? "text-bad" : "text-ink-3"}`}
                  >
                    {item.due}
                  </span>
                </span>
                <span className="text-small text-ink-2">{item.context.join(" · ")}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
