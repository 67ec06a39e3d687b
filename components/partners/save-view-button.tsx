"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-event";
import { removeViewAction, saveViewAction } from "@/lib/features/partners/actions";
import type { PartnerViewDto } from "@/lib/features/partners/dto";
import { partnersHref } from "./list-address";

/** Keeps the list as it is under a name, or removes the open view when it is one's own. */
export function SaveViewButton({ query, open }: { query: string; open: PartnerViewDto | null }) {
  const router = useRouter();
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, start] = useTransition();

  if (open !== null) {
    const { id } = open;
    if (id === null || !open.isMine) return null;
    const remove = () =>
      start(async () => {
        const answer = await removeViewAction({ viewId: id });
        if (!answer.ok) return setRefusal(answer.error.message);
        const back = {
          list: "partners",
          name: open.name,
          query: open.query,
          isShared: open.isShared,
        } as const;
        showToast({ title: `View ${open.name} removed`, onUndo: () => void saveViewAction(back) });
      });
    return (
      <Button variant="quiet" isPending={isBusy} onPress={remove}>
        Remove view
      </Button>
    );
  }
  if (name === null)
    return (
      <>
        <Button variant="quiet" onPress={() => router.push("/partners")}>
          Reset
        </Button>
        <Button variant="quiet" onPress={() => setName("")}>
          Save view
        </Button>
      </>
    );
  const save = () =>
    start(async () => {
      const answer = await saveViewAction({ list: "partners", name, query });
      if (!answer.ok) return setRefusal(answer.error.problems[0]?.message ?? answer.error.message);
      setName(null);
      setRefusal(null);
      router.replace(partnersHref(answer.value.query, {}) as Route);
    });
  return (
    <form
      className="flex items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {refusal !== null && (
        <span role="alert" className="text-small text-bad">
          {refusal}
        </span>
      )}
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        aria-label="Name of the view"
        placeholder="Name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && setName(null)}
        className="h-7 w-36 rounded-control border border-control bg-raised px-2"
      />
      <Button type="submit" isPending={isBusy}>
        Save
      </Button>
    </form>
  );
}
