import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownPath } from "@/lib/platform/auth/own-path";

describe("where to go after signing in", () => {
  it.each(["/deals", "/deals?stage=loi&after=x", "/deals/D-1#terms", "/invitation/abc"])(
    "keeps %s",
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    "//evil.example",
    "/\\evil.example",
    "/%5c%5cevil.example/..//evil.example\\",
    "https://evil.example",
    "javascript:alert(1)",
    "/sign-in?from=/deals",
    "/sign-in",
    "/api/auth/signout",
    "/set-up",
    "/\t/evil.example",
    "/\n/evil.example",
    "/a/..//evil.example",
    "",
    "deals",
    null,
    undefined,
    ["/deals"],
  ])("goes home instead of %j", (path) => {
    expect(ownPath(path)).toBe("/");
  });

  it("never leaves the desk, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `/${text}`),
        ),
        (text) => {
          const url = new URL(ownPath(text), "http://desk.example");
          expect(url.origin).toBe("http://desk.example");
        },
      ),
    );
  });
});
