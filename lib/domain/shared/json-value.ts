import * as z from "zod";

/** Any JSON value. The types are named for descriptions of the schema, which cannot follow a recursion. */
export const jsonValueSchema = z.json().meta({
  description: "Any JSON value.",
  type: ["string", "number", "boolean", "object", "array", "null"],
});
