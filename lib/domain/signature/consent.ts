/** What every signer agrees to, by version; a text is never changed once somebody has agreed to it (security.md C.6). */
export const consentTexts: Readonly<Record<string, string>> = {
  "2026-11":
    "I am the person named here. I have read the document with the SHA-256 shown, I agree to sign it electronically, and by typing my name I mean to sign it. I know that I may decline instead, and that time, address and browser of this signature are kept with it.",
};

/** The text that is shown to whoever signs now. */
export const consentVersion = "2026-11";
