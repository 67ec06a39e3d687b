import { Button } from "@/components/ui/button";
import type { AuditTrailDto } from "@/lib/features/workspace/dto";

const box =
  "h-7 w-full rounded-control border border-control bg-raised px-2 text-row pointer-coarse:h-11 pointer-coarse:text-[16px]";

/** A plain form: the filter stands in the address and can be shared. */
export function AuditFilter({ page }: { page: AuditTrailDto }) {
  return (
    <form action="/settings/audit-trail" className="flex flex-wrap items-end gap-2">
      <label className="grid min-w-40 gap-1 text-small font-medium text-ink-2">
        What
        <select name="kind" defaultValue={page.filter.kind} className={box}>
          <option value="">Everything</option>
          {page.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind.replaceAll("_", " ")}
            </option>
          ))}
        </select>
      </label>
      <label className="grid min-w-40 gap-1 text-small font-medium text-ink-2">
        Who
        <select name="actor" defaultValue={page.filter.actor} className={box}>
          <option value="">Everybody</option>
          {page.people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">Show</Button>
    </form>
  );
}
