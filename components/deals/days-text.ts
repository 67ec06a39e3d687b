/** "today", "2 d": how long something has waited, as short as a card has room for. */
export const daysText = (days: number): string => (days === 0 ? "today" : `${days} d`);
