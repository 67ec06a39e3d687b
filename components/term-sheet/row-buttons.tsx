"use client";

import { IconButton } from "@/components/ui/icon-button";

/** Earlier, later, once more, away. The words of a grid's columns are left and right. */
export function RowButtons({
  name,
  isFirst,
  isLast,
  isSideways = false,
  onMove,
  onDuplicate,
  onRemove,
}: {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  isSideways?: boolean;
  onMove: (direction: -1 | 1) => void;
  onDuplicate: () => void;
  onRemove: () => void;
}) {
  return (
    <span className="ml-auto flex flex-none">
      <IconButton
        size="sm"
        icon={isSideways ? "left" : "up"}
        label={`Move ${name} ${isSideways ? "left" : "up"}`}
        isDisabled={isFirst}
        onPress={() => onMove(-1)}
      />
      <IconButton
        size="sm"
        icon={isSideways ? "right" : "down"}
        label={`Move ${name} ${isSideways ? "right" : "down"}`}
        isDisabled={isLast}
        onPress={() => onMove(1)}
      />
      <IconButton size="sm" icon="copy" label={`Duplicate ${name}`} onPress={onDuplicate} />
      <IconButton size="sm" icon="trash" label={`Remove ${name}`} onPress={onRemove} />
    </span>
  );
}
