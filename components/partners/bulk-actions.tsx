"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { BulkBar } from "@/components/ui/data-grid";
import { Kbd } from "@/components/ui/kbd";
import { LinkButton } from "@/components/ui/link-button";
import { Menu } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast-event";
import { partnerStandings, standingLabels } from "@/lib/domain/partner/partner-values";
import { editPartnersAction, undoBulkEditAction } from "@/lib/features/partners/actions";
import type { PartnerListDto } from "@/lib/features/partners/dto";
import type { BulkChange, PartnerFilter } from "@/lib/features/partners/schema";

const partners = (count: number): string => (count === 1 ? "1 partner" : `${count} partners`);

/** What can be done with the chosen partners; each change says how many it was and can be taken back once. */
export default function BulkActions(props: {
  list: PartnerListDto;
  filter: PartnerFilter;
  chosenIds: string[];
  areAllChosen: boolean;
  onChooseAll: () => void;
  onClear: () => void;
}) {
  const { list, chosenIds, areAllChosen } = props;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const count = areAllChosen ? list.total : chosenIds.length;

  const undo = async (bulkEditId: string) => {
    const answer = await undoBulkEditAction({ bulkEditId });
    if (!answer.ok) return showToast({ title: answer.error.message, tone: "bad" });
    const { reversed, kept } = answer.value;
    showToast({
      title: `Taken back for ${partners(reversed)}`,
      ...(kept > 0 ? { detail: `${partners(kept)} edited since and left as they are.` } : {}),
    });
  };
  const edit = (change: BulkChange, done: string) =>
    start(async () => {
      const answer = await editPartnersAction({
        selection: areAllChosen
          ? { kind: "filter", filter: props.filter }
          : { kind: "ids", partnerIds: chosenIds },
        change,
        expectedCount: count,
      });
      if (!answer.ok) return setRefusal(answer.error.message);
      const { bulkEditId } = answer.value;
      showToast({
        title: `${done} for ${partners(answer.value.count)}`,
        onUndo: () => void undo(bulkEditId),
      });
      props.onClear();
    });

  const isArchive = props.filter.isArchived;
  const canTakeAll =
    !areAllChosen && list.total > chosenIds.length && list.rows.every(({ id }) => chosenIds.includes(id));
  return (
    <BulkBar count={count}>
      {refusal !== null && (
        <span role="alert" className="max-w-80 truncate text-small text-bad" title={refusal}>
          {refusal}
        </span>
      )}
      {canTakeAll && (
        <Button variant="quiet" onPress={props.onChooseAll}>
          Select all {list.total} matching
        </Button>
      )}
      {!areAllChosen && chosenIds.length >= 2 && chosenIds.length <= 4 && (
        <LinkButton prefetch={false} href={`/partners/compare?ids=${chosenIds.join(",")}`} variant="quiet">
          Compare scores
        </LinkButton>
      )}
      <Menu
        label="Owner"
        placement="top start"
        entries={[
          ...list.owners.map(({ id, name }) => ({
            id,
            label: name,
            onAction: () => edit({ kind: "owner", ownerId: id }, "Owner changed"),
          })),
          {
            id: "nobody",
            label: "Nobody",
            startsGroup: true,
            onAction: () => edit({ kind: "owner", ownerId: null }, "Owner taken away"),
          },
        ]}
      >
        <Button variant="quiet" isPending={isBusy}>
          Owner
        </Button>
      </Menu>
      <Menu
        label="Standing"
        placement="top start"
        entries={partnerStandings.map((standing) => ({
          id: standing,
          label: standingLabels[standing],
          onAction: () => edit({ kind: "standing", standing }, "Standing changed"),
        }))}
      >
        <Button variant="quiet" isPending={isBusy}>
          Standing
        </Button>
      </Menu>
      <Button
        variant="quiet"
        isPending={isBusy}
        onPress={() =>
          edit({ kind: "archive", isArchived: !isArchive }, isArchive ? "Brought back" : "Archived")
        }
      >
        {isArchive ? "Bring back" : "Archive"}
      </Button>
      <Button variant="quiet" onPress={props.onClear}>
        Clear <Kbd>Esc</Kbd>
      </Button>
    </BulkBar>
  );
}
