"use client";

import dynamic from "next/dynamic";
import { TermsSkeleton } from "./terms-skeleton";

/**
 * The editor as a part of its own: the server draws it whole, the page and its navigation come alive without waiting
 * for its code, and it comes alive as soon as that has arrived.
 */
export const TermsPage = dynamic(() => import("./term-sheet-screen").then((file) => file.TermSheetScreen), {
  loading: TermsSkeleton,
});
