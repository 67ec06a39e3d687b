/** A digest short enough to compare by eye; the whole of it on hover and for copying. */
export function DigestText({ digest }: { digest: string }) {
  const short = `${digest.slice(0, 4)} ${digest.slice(4, 8)} … ${digest.slice(-4)}`;
  return (
    <span className="font-mono text-note text-ink-3" title={digest}>
      <span aria-hidden="true">{short}</span>
      <span className="sr-only">Digest {digest.slice(0, 12)}</span>
    </span>
  );
}
