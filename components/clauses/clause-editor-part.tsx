"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "@/components/ui/skeleton";

/** The editor as a part of its own: the server draws it whole, and it comes alive as soon as its code has arrived. */
export const ClauseEditorPart = dynamic(() => import("./clause-editor").then((file) => file.ClauseEditor), {
  loading: () => <Skeleton className="m-5 h-96" />,
});
