import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const places = [
  process.env.PARLEY_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a Chromium to test with: the one named, one the system has, or Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const found = [...places, chromium.executablePath()].find((place) => place && existsSync(place));
  return found ?? null;
}

/** Runs as root in containers and stays off the network. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
