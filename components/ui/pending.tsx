/** Three quarters of a ring that turns: work under way inside a control. Stands still under reduced motion. */
export function Pending() {
  return (
    <svg viewBox="0 0 16 16" className="size-3.5 flex-none animate-spin" aria-hidden="true">
      <path
        d="M8 2.5a5.5 5.5 0 1 1-5.5 5.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
