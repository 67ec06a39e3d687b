"use client";

import { ErrorPage } from "@/components/shell/error-page";
import { buttonLook } from "@/components/ui/button-look";
import "./globals.css";

/** Catches what even the document threw, so it brings a document of its own and no part that needs a provider. */
export default function DocumentError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB">
      <body>
        <title>Something failed · Parley</title>
        <main className="min-h-full bg-surface">
          <ErrorPage
            reference={error.digest}
            action={
              <button type="button" className={buttonLook()} onClick={() => location.reload()}>
                Load again
              </button>
            }
          />
        </main>
      </body>
    </html>
  );
}
