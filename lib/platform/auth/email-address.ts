import { z } from "zod";

/** One plain ASCII address, trimmed and in lower case: no display names, lists, quotes or look-alike letters. */
export const emailAddressSchema = z
  .string()
  .max(254)
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/,
        "Write one e-mail address, such as name@company.com.",
      ),
  );
