/** The same page for an address that never existed, ran out, was replaced or belongs to somebody else. */
export function ClosedDoor() {
  return (
    <div className="mx-auto grid w-full max-w-[440px] gap-2 px-5 py-16">
      <h1 className="text-headline">This page does not open.</h1>
      <p className="text-ink-2">
        A link from a letter works for two weeks, and only the newest letter counts. If you came here before,
        open the link in that letter again. Otherwise ask whoever wrote to you to send a new one.
      </p>
    </div>
  );
}
