"use client";

import { IconButton } from "@/components/ui/icon-button";
import type { Theme } from "./theme";

const yearInSeconds = 365 * 24 * 60 * 60;

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Switches at once and keeps the choice in a cookie, which the server reads with the next page. */
export function ThemeToggle() {
  const toggle = () => {
    const theme: Theme = currentTheme() === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
    document.cookie = `theme=${theme}; path=/; max-age=${yearInSeconds}; samesite=lax`;
  };
  return <IconButton icon="sun" label="Switch between light and dark" size="sm" onPress={toggle} />;
}
