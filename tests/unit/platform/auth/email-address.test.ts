import { describe, expect, it } from "vitest";
import { emailAddressSchema } from "@/lib/platform/auth/email-address";

describe("an address", () => {
  it.each([
    ["Ines.Carvalho@Harbourline.example", "ines.carvalho@harbourline.example"],
    ["  a+b@x-y.co.uk ", "a+b@x-y.co.uk"],
  ])("%j is stored as %s", (text, stored) => {
    expect(emailAddressSchema.parse(text)).toBe(stored);
  });

  it.each([
    "a@x.example,b@y.example",
    "a@x.example;b@y.example",
    "a@x.example b@y.example",
    '"e@attacker.example"@victim.example',
    "e@attacker.example@victim.example",
    "Ines <ines@x.example>",
    "<ines@x.example>",
    "ines@x.example>",
    "ines\u0040x\uff0eexample",
    "ines\uff20x.example",
    "ines\ufe6bx.example",
    "іnes@x.example",
    "ines@х.example",
    "ines@x.exаmple",
    "ines@x.example\r\nBcc: b@y.example",
    "ines@x.example\nb@y.example",
    "ines@x.example\u0000",
    "ines\u200b@x.example",
    "ines\u202e@x.example",
    "ines@x",
    "ines@.example",
    "ines@x..example",
    "@x.example",
    "ines@",
    "ines",
    "",
    " ",
    "ines(comment)@x.example",
    "ines@[127.0.0.1]",
    "ines@[IPv6:::1]",
    "ines@x.example:25",
    "mailto:ines@x.example",
    "a\\b@x.example",
    "a,b@x.example",
    "a:b@x.example",
    "a b@x.example",
    '"a b"@x.example',
    `${"a".repeat(65)}@x.example`,
    `a@${"x".repeat(260)}.example`,
    "ines@x_y.example",
    "ines@x.example/../y",
    "ines@x.example?cc=b@y.example",
    "=?utf-8?q?=41?=@x.example, b@y.example",
    "ïnes@x.example",
  ])("%j is refused", (text) => {
    expect(emailAddressSchema.safeParse(text).success).toBe(false);
  });

  it.each([null, undefined, 1, [], {}, { not: "" }, ["a@x.example"]])("%j is refused", (value) => {
    expect(emailAddressSchema.safeParse(value).success).toBe(false);
  });
});
