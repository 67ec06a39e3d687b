"use client";

import { useState, useTransition } from "react";
import { type Refusal, RefusalNotice } from "@/components/deals/refusal-notice";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast-event";
import { TurnGlyph } from "@/components/ui/turn";
import { setSigningOrderAction } from "@/lib/features/deals/actions";
import type { SignerDto } from "@/lib/features/signatures/dto";

/** Who signs, in which order, with the marks of authority; saved with the deal. */
export function SigningOrderForm(props: {
  dealId: string;
  dealVersion: number;
  signers: readonly SignerDto[];
  order: readonly string[];
}) {
  const [order, setOrder] = useState<readonly string[]>(props.order);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const byId = new Map(props.signers.map((signer) => [signer.id, signer]));
  const chosen = order.flatMap((id) => byId.get(id) ?? []);
  const others = props.signers.filter(({ id }) => !order.includes(id));
  const isChanged = order.join() !== props.order.join();

  const move = (place: number, by: -1 | 1) => {
    const id = order[place];
    if (id !== undefined) setOrder(order.toSpliced(place, 1).toSpliced(place + by, 0, id));
  };
  const save = () =>
    start(async () => {
      const answer = await setSigningOrderAction({
        dealId: props.dealId,
        version: props.dealVersion,
        order: chosen.map(({ id, side }) =>
          side === "ours" ? { side, memberId: id } : { side, contactId: id },
        ),
      });
      setRefusal(answer.ok ? null : answer.error);
      if (answer.ok) showToast({ title: "Signing order saved" });
    });

  return (
    <div className="grid gap-3">
      {refusal && <RefusalNotice refusal={refusal} />}
      <ol id="order" className="scroll-mt-4">
        {chosen.map((signer, place) => (
          <li key={signer.id} className="flex flex-wrap items-center gap-x-3 border-b border-line py-1.5">
            <span className="w-4 text-ink-3 tabular-nums">{place + 1}</span>
            <TurnGlyph side={signer.side} />
            <span className="min-w-0 flex-1">
              <strong>{signer.name}</strong> <span className="text-ink-2">{signer.title}</span>
              {!signer.hasAuthority && (
                <span className="block text-small text-warn">
                  <Icon name="warning" size={12} className="mr-1 inline" />
                  Nobody has confirmed that this person may sign. Confirm it on the contact.
                </span>
              )}
              {!signer.hasEmail && (
                <span className="block text-small text-warn">
                  Has no e-mail address; add one on the contact.
                </span>
              )}
            </span>
            <IconButton
              icon="up"
              label={`Move ${signer.name} up`}
              isDisabled={place === 0}
              onPress={() => move(place, -1)}
            />
            <IconButton
              icon="down"
              label={`Move ${signer.name} down`}
              isDisabled={place === chosen.length - 1}
              onPress={() => move(place, 1)}
            />
            <IconButton
              icon="close"
              label={`Take ${signer.name} out`}
              onPress={() => setOrder(order.filter((id) => id !== signer.id))}
            />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-end gap-2">
        <Select
          key={order.join()}
          label="Add a signatory"
          className="w-72 max-w-full"
          choices={others.map((signer) => ({
            id: signer.id,
            label: `${signer.name} (${signer.side === "ours" ? "us" : "them"})`,
          }))}
          onChange={(id) => setOrder([...order, id])}
        />
        <Button variant="primary" isDisabled={!isChanged} isPending={isPending} onPress={save}>
          Save the order
        </Button>
      </div>
    </div>
  );
}
