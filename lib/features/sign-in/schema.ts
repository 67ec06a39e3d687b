import { z } from "zod";

/** The sign-in form as a browser sends it. What is wrong with it is never told apart from a wrong password. */
export const passwordFormSchema = z.strictObject({
  email: z.string().max(300),
  password: z.string().max(1_000),
  from: z.string().max(2_000).default("/"),
});

export const personaFormSchema = z.strictObject({
  memberId: z.uuid(),
  from: z.string().max(2_000).default("/"),
});
