import { writeList } from "@/lib/domain/document/written-term";
import type { CopySourceDto, SectionCopyDto } from "@/lib/features/term-sheets/dto";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What taking the section over does to this sheet, before it is done. */
export function CopyPreview({ source, copy }: { source: CopySourceDto; copy: SectionCopyDto }) {
  const count = (op: string) => copy.changes.filter((change) => change.op === op).length;
  const parts = [
    [count("set"), "term changes", "terms change"],
    [count("insert"), "row comes", "rows come"],
    [count("remove"), "row goes", "rows go"],
  ] as const;
  const words = parts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => counted(number, one, many));
  return (
    <div role="status" className="grid gap-1 rounded-control bg-sunken px-3 py-2 text-small">
      <p>
        {words.length === 0
          ? `Nothing to take: this section already reads as in ${source.title}.`
          : `In this deal ${writeList(words)}. Dates are taken as they are: look at them afterwards.`}
      </p>
      {copy.unmatched.length > 0 && (
        <p className="text-warn">
          {writeList(copy.unmatched)} {copy.unmatched.length === 1 ? "has" : "have"} no counterpart among the
          parties of this deal: terms that name {copy.unmatched.length === 1 ? "it" : "them"} stay empty.
        </p>
      )}
    </div>
  );
}
