const months = Array.from({ length: 12 }, (_, place) => new Date(Date.UTC(2026, place, 15)));

/** A calendar date ("2027-02-01") with its month in letters ("1 Feb 2027"), so that nobody reads it the wrong way round. */
export function formatDateText(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/**
 * Reads a typed day as a calendar date, or null: "2027-02-01", "1 Feb 2027", "February 1, 2027", or figures in the
 * order of `locale` ("1/2/27"). Refuses days that do not exist.
 */
export function parseDateText(text: string, locale: string): string | null {
  const bare = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (iso) return calendarDate(iso[1], Number(iso[2]), iso[3]);
  const figures = bare.split(/[\s./,年月日년월일-]+/).filter((part) => part !== "" && part !== "de");
  const word = figures.findIndex((part) => /\p{L}/u.test(part));
  if (figures.length !== 3) return null;
  if (word !== -1) {
    const [first, second] = figures.filter((_, place) => place !== word);
    return calendarDate(second, monthNamed(figures[word] ?? "", locale), first);
  }
  const order = figureOrder(locale);
  return calendarDate(
    figures[order.indexOf("year")],
    Number(figures[order.indexOf("month")]),
    figures[order.indexOf("day")],
  );
}

/** The month of a name, of its first three letters or more, or of its usual short form; 0 when there is none. */
function monthNamed(name: string, locale: string): number {
  if (name.length < 3) return 0;
  for (const language of [locale, "en-GB"]) {
    const long = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    const short = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
    const place = months.findIndex(
      (month) =>
        long.format(month).toLowerCase().startsWith(name) ||
        short.format(month).toLowerCase().replace(".", "") === name,
    );
    if (place !== -1) return place + 1;
  }
  return 0;
}

function figureOrder(locale: string): string[] {
  const parts = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "numeric",
    year: "numeric",
  }).formatToParts();
  return parts
    .map((part) => part.type)
    .filter((type) => type === "day" || type === "month" || type === "year");
}

function calendarDate(
  yearText: string | undefined,
  month: number,
  dayText: string | undefined,
): string | null {
  if (!yearText || !dayText || !/^(\d{2}|\d{4})$/.test(yearText) || !/^\d{1,2}$/.test(dayText)) return null;
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const day = Number(dayText);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
