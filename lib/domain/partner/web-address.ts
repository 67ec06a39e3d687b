/** Reads "acme.com", "www.acme.com/about" or a full address; null when it is not the address of a public site. */
function readWebAddress(text: string): URL | null {
  const trimmed = text.trim();
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(written)) return null;
  const address = new URL(written);
  const isWeb = address.protocol === "http:" || address.protocol === "https:";
  return isWeb && /^[a-z0-9.-]+\.[a-z0-9-]{2,}$/i.test(address.hostname) ? address : null;
}

/** True for an empty text or the address of a website; nothing else may become a link. */
export function isWebsite(text: string): boolean {
  return text.trim() === "" || readWebAddress(text) !== null;
}

/** Host without "www.", by which two records of one company are recognised; "" when there is none. */
export function webDomainOf(website: string): string {
  return (
    readWebAddress(website)
      ?.hostname.toLowerCase()
      .replace(/^www\./, "") ?? ""
  );
}

/** The address a link opens; null when the text is not one. */
export function websiteHref(website: string): string | null {
  return website.trim() === "" ? null : (readWebAddress(website)?.href ?? null);
}
