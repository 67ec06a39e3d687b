/** A person of the demo workspace who signs in with one click. */
export interface PersonaDto {
  memberId: string;
  name: string;
  title: string;
}

/** What the sign-in page shows. */
export interface SignInDto {
  /** A path of ours to go to afterwards. */
  from: string;
  /** Why the person stands here, in a sentence; null when they simply came. */
  notice: string | null;
  /** What has just been done, in a sentence; null when nothing was. */
  done: string | null;
  /** Words of the single sign-on button; null without a provider. */
  providerName: string | null;
  /** Empty where there is no demo workspace. */
  personas: PersonaDto[];
  /** Name of the demo workspace; null elsewhere: before sign-in nobody learns whose desk this is. */
  demoName: string | null;
}
