export type Theme = "light" | "dark";

/** The theme a person chose, or undefined to follow the system. Anything else in the cookie is ignored. */
export function readTheme(cookie: string | undefined): Theme | undefined {
  return cookie === "light" || cookie === "dark" ? cookie : undefined;
}
