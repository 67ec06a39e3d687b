import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { earlyInputScript } from "@/components/shell/early-input";
import { readTheme } from "@/components/shell/theme";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Parley", template: "%s · Parley" },
  description: "The partnership deal desk.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** The document. The theme comes from a cookie, so the first byte is already right and no script has to correct it. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get("theme")?.value);
  return (
    <html lang="en-GB" data-theme={theme}>
      <body>
        <script nonce={(await headers()).get("x-nonce") ?? undefined}>{earlyInputScript}</script>
        {children}
      </body>
    </html>
  );
}
