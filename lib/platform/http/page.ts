import { z } from "zod";

/** How every list is asked for: a page size and the cursor of the page before. */
export const pageQuery = {
  cursor: z
    .string()
    .max(600)
    .optional()
    .meta({ description: "`nextCursor` of the page before; left out for the first page." }),
  limit: z.coerce.number().int().min(1).max(200).optional().meta({ description: "Rows per page." }),
} as const;

/** How every list is answered. `nextCursor` is null on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

/** A list that always fits one page. */
export const onePage = <Item>(items: Item[]): { items: Item[]; nextCursor: null } => ({
  items,
  nextCursor: null,
});
