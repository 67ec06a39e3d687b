import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { AuditTrailDto } from "@/lib/features/workspace/dto";

function Choice({ label, children, ...select }: ComponentProps<"select"> & { label: string }) {
  return (
    <label className="grid min-w-40 gap-1 text-small font-medium text-ink-2">
      {label}
      <span className="relative grid">
        <select
          {...select}
          className="h-7 w-full appearance-none rounded-control border border-control bg-raised pr-7 pl-2 text-row font-normal text-ink pointer-coarse:h-11 pointer-coarse:text-[16px]"
        >
          {children}
        </select>
        <Icon
          name="down"
          size={14}
          className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2"
        />
      </span>
    </label>
  );
}

/** A plain form: the filter stands in the address and can be shared. */
export function AuditFilter({ page }: { page: AuditTrailDto }) {
  return (
    <form action="/settings/audit-trail" className="flex flex-wrap items-end gap-2">
      <Choice label="What" name="kind" defaultValue={page.filter.kind}>
        <option value="">Everything</option>
        {page.kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kind.replaceAll("_", " ")}
          </option>
        ))}
      </Choice>
      <Choice label="Who" name="actor" defaultValue={page.filter.actor}>
        <option value="">Everybody</option>
        {page.people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </Choice>
      <Button type="submit">Show</Button>
    </form>
  );
}
