/** The pilcrow: the sign that begins a paragraph. */
export function Pilcrow({ className = "size-5" }: { className?: string }) {
  return (
    <svg viewBox="0 0 20 20" className={`flex-none text-accent ${className}`} aria-hidden="true">
      <path d="M9.4 2.6a4.7 4.7 0 0 0 0 9.4h1.1v5.8H12V4.1h2.1v13.7h1.5V4.1H17V2.6z" fill="currentColor" />
    </svg>
  );
}
