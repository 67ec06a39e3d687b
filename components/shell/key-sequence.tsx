import { Kbd } from "@/components/ui/kbd";

/** "g p" as two caps. */
export function KeySequence({ keys }: { keys: string }) {
  return (
    <span className="flex flex-none gap-1">
      {keys.split(" ").map((key) => (
        <Kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</Kbd>
      ))}
    </span>
  );
}
