"use client";

import { Checkbox } from "@/components/ui/checkbox";

/** The terms of the house text: which this text says, and which it leaves out on purpose. */
export function BoundTerms({
  houseTerms,
  used,
  leavesOut,
  isReadOnly,
  onChange,
}: {
  houseTerms: readonly { path: string; label: string }[];
  /** Terms the text names; null while it cannot be read. */
  used: readonly string[] | null;
  leavesOut: readonly string[];
  isReadOnly: boolean;
  onChange: (leavesOut: string[]) => void;
}) {
  if (houseTerms.length === 0) return null;
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-small font-medium text-ink-2">Terms of the house text</legend>
      {houseTerms.map(({ path, label }) => {
        const isUsed = used?.includes(path) ?? false;
        const isLeftOut = leavesOut.includes(path);
        if (isUsed && !isLeftOut)
          return (
            <p key={path} className="flex min-h-6 flex-wrap items-center gap-x-2">
              {label} <span className="text-small text-ink-3">said in this text</span>
            </p>
          );
        return (
          <Checkbox
            key={path}
            isSelected={isLeftOut}
            isDisabled={isReadOnly}
            onChange={(isOn) =>
              onChange(isOn ? [...leavesOut, path] : leavesOut.filter((each) => each !== path))
            }
          >
            <span className="flex flex-wrap gap-x-2">
              {label} <span className="text-small text-ink-3">left out on purpose</span>
            </span>
          </Checkbox>
        );
      })}
    </fieldset>
  );
}
