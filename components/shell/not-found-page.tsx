import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** Not found and not allowed look the same, so that an address tells nothing. */
export function NotFoundPage() {
  return (
    <div className="px-7 pt-8 max-tablet:px-0">
      <EmptyState
        level={1}
        title="There is nothing here for you."
        action={<LinkButton href="/">Go home</LinkButton>}
      >
        The address may be mistyped, what it named may be gone, or it may belong to people you do not work
        with. Ask whoever sent it to share it with you.
      </EmptyState>
    </div>
  );
}
