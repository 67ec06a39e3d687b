"use client";

import { useState, useTransition } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Td } from "@/components/ui/table";
import { showToast } from "@/components/ui/toast-event";
import { updatePartnerAction } from "@/lib/features/partners/actions";
import type { PartnerRowDto, PersonDto } from "@/lib/features/partners/dto";

/** The owner in a row: pressing it opens the browser's own list of people. */
export function OwnerCell({ partner, owners }: { partner: PartnerRowDto; owners: readonly PersonDto[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isSaving, start] = useTransition();
  const current = isSaving && chosen !== null ? chosen : (partner.owner?.id ?? "");
  const name = owners.find(({ id }) => id === current)?.name ?? partner.owner?.name;
  const save = (ownerId: string) => {
    setChosen(ownerId);
    start(async () => {
      const answer = await updatePartnerAction({
        partnerId: partner.id,
        version: partner.version,
        changes: { ownerId: ownerId === "" ? null : ownerId },
      });
      if (!answer.ok) showToast({ title: answer.error.message, tone: "bad" });
    });
  };
  return (
    <Td>
      <span className="relative inline-grid min-h-6 min-w-6 place-items-center rounded-control focus-within:outline-2 focus-within:outline-focus">
        {current !== "" && name ? <Avatar name={name} /> : <span className="text-ink-3">–</span>}
        <select
          aria-label={`Owner of ${partner.name}`}
          value={current}
          disabled={isSaving}
          onChange={(event) => save(event.target.value)}
          className="absolute inset-0 cursor-pointer appearance-none opacity-0"
        >
          <option value="">Nobody</option>
          {owners.map((owner) => (
            <option key={owner.id} value={owner.id}>
              {owner.name}
            </option>
          ))}
        </select>
      </span>
    </Td>
  );
}
