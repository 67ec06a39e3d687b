"use client";

import { ErrorPage } from "@/components/shell/error-page";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

/** Catches what a page threw. The exception stays on the server; its reference leads to it in the log. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <ErrorPage
      reference={error.digest}
      action={
        <>
          <Button onPress={reset}>Try again</Button>
          <LinkButton href="/" variant="quiet">
            Go home
          </LinkButton>
        </>
      }
    />
  );
}
