import { describe, expect, it } from "vitest";
import { isWebsite, webDomainOf, websiteHref } from "@/lib/domain/partner/web-address";

describe("web addresses of partners", () => {
  it.each([
    ["https://www.Acme.com/about?x=1", "acme.com"],
    ["acme.co.uk", "acme.co.uk"],
    ["http://www.accountInsert0.com", "accountinsert0.com"],
    ["", ""],
    ["not an address", ""],
    ["javascript:alert(1)", ""],
    ["ftp://acme.com", ""],
    ["localhost", ""],
  ])("%s → %s", (website, domain) => {
    expect(webDomainOf(website)).toBe(domain);
  });

  it("never makes a link of something that is not a website", () => {
    expect(websiteHref("javascript:alert(1)")).toBeNull();
    expect(isWebsite("javascript:alert(1)")).toBe(false);
    expect(isWebsite("  ")).toBe(true);
    expect(websiteHref("acme.com")).toBe("https://acme.com/");
  });
});
