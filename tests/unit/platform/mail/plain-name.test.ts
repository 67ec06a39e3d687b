import { expect, it } from "vitest";
import { plainName } from "@/lib/platform/mail/plain-name";

it.each([
  ["Helen Strand", "Helen Strand"],
  ["Castellan GmbH & Co. KG", "Castellan GmbH & Co. KG"],
  ["Win at https://evil.example/now", "Win at https evil example now"],
  ["two\r\nlines", "two lines"],
  ["right‮to left​!", "right to left !"],
  ["x".repeat(200), `${"x".repeat(79)}…`],
])("carries %j as a name and not as a link", (given, carried) => {
  expect(plainName(given)).toBe(carried);
});
