"use client";

import { lazy, Suspense, useState } from "react";
import type { ConfirmDialogProps } from "./confirm-panel";

const ConfirmPanel = lazy(() => import("./confirm-panel"));

/** A question before what cannot be undone. Where undo exists, do it and offer undo in a toast instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const [isWanted, setWanted] = useState(false);
  if (props.isOpen && !isWanted) setWanted(true);
  return <Suspense fallback={null}>{isWanted && <ConfirmPanel {...props} />}</Suspense>;
}
