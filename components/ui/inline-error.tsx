import type { ReactNode } from "react";
import { Icon } from "./icon";

/** One refusal in a sentence, beside what caused it. Announced at once. */
export function InlineError({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="flex items-start gap-1.5 text-small text-bad">
      <Icon name="warning" size={14} className="mt-px" />
      <span>{children}</span>
    </p>
  );
}
