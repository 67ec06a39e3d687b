"use client";

import dynamic from "next/dynamic";

/** The choice as a part of its own: the paper is read before anybody changes a clause, and need not wait for its list. */
export const ClauseChoicePart = dynamic(() => import("./clause-choice").then((file) => file.ClauseChoice));
