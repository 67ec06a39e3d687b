/** Why somebody was not let in, or is out again. */
export const signInFaults = [
  "wrong_password",
  "too_many_tries",
  "no_membership",
  "session_ended",
  "provider_failed",
] as const;
export type SignInFault = (typeof signInFaults)[number];

const sentences: Record<SignInFault, string> = {
  wrong_password: "This address and password do not belong together. Check both and try again.",
  too_many_tries:
    "Too many tries for this address. Wait fifteen minutes, then try again; until then the right password is refused too.",
  no_membership:
    "You are known here, but you belong to no workspace now. Ask an administrator of yours for an invitation.",
  session_ended:
    "You were signed out: the session ended or was ended elsewhere. What was saved is safe. Sign in to go on.",
  provider_failed:
    "Single sign-on did not let you in. Try again, or sign in with your password; an administrator can look into the settings.",
};

/** A refusal at the door as a sentence. */
export const signInSentence = (fault: SignInFault): string => sentences[fault];
