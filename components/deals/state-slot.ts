/** Where in the head of a deal a page may say how its own work stands, such as "Saved". */
export const stateSlotId = "deal-state";
