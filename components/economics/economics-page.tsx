"use client";

import dynamic from "next/dynamic";
import { EconomicsSkeleton } from "./economics-skeleton";

/** The economics as a part of its own: the engine is large and computes in the browser, so the page comes first. */
export const EconomicsPage = dynamic(
  () => import("./economics-screen").then((file) => file.EconomicsScreen),
  {
    ssr: false,
    loading: EconomicsSkeleton,
  },
);
