"use client";

import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";

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
  const unsaid = houseTerms
    .map(({ path }) => path)
    .filter((path) => !used?.includes(path) && !leavesOut.includes(path));
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-small font-medium text-ink-2">Terms of the house text</legend>
      {houseTerms.map(({ path, label }) => {
        const isUsed = used?.includes(path) ?? false;
        const isLeftOut = leavesOut.includes(path);
        if (isUsed && !isLeftOut)
          return (
            <p key={path} className="flex min-h-6 items-center gap-2">
              <Icon name="check" size={14} className="text-accent" />
              <span>
                {label} <span className="text-ink-3">said in this text</span>
              </span>
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
            <span>
              {label} <span className="text-ink-3">left out on purpose</span>
            </span>
          </Checkbox>
        );
      })}
      {used !== null && unsaid.length > 1 && !isReadOnly && (
        <Button
          size="sm"
          variant="quiet"
          className="w-fit"
          onPress={() => onChange([...leavesOut, ...unsaid])}
        >
          Leave out the other {unsaid.length} on purpose
        </Button>
      )}
    </fieldset>
  );
}
