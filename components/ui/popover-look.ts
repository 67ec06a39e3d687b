/** The classes of everything that floats above the page: menus, lists, pop-ups. */
export const floatLook =
  "rounded-panel bg-raised text-ink shadow-float outline-none max-w-[calc(100vw-16px)]";

/** The classes of one line in a floating list. */
export const floatItem =
  "flex min-h-7 cursor-default items-center gap-2 rounded-control px-2 py-1 text-row text-ink outline-none data-focused:bg-sunken data-disabled:text-ink-3 pointer-coarse:min-h-11";

/** The classes of the float round a list of actions. */
export const menuLook = `${floatLook} min-w-44 overflow-auto p-1`;
