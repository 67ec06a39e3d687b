/** By what door an act came in, where that is worth a word: not the screen, and not the example data. */
export function doorWords(via: string): string {
  switch (via) {
    case "api":
      return "through the API";
    case "guest":
      return "through their link";
    case "import":
      return "by an import";
    case "job":
      return "in the background";
    default:
      return "";
  }
}
