/** How months begin in German, French, Spanish, Portuguese, Italian, Dutch and the languages of Scandinavia. */
const MONTHS: readonly (readonly [string, string])[] = [
  ['Jan', 'jan|janv|ene|gen'],
  ['Feb', 'feb|fév|fev|febb'],
  ['Mar', 'mär|mar|mrz|maa|mrt'],
  ['Apr', 'apr|avr|abr'],
  ['May', 'mai|may|mag|mei|maj'],
  ['Jun', 'jun|juin|giu'],
  ['Jul', 'jul|juil|lug'],
  ['Aug', 'aug|août|aout|ago'],
  ['Sep', 'sep|set'],
  ['Oct', 'okt|oct|out|ott'],
  ['Nov', 'nov'],
  ['Dec', 'dez|déc|dic|dec|des'],
];

const DAY_MONTH_YEAR =
  /(?<![\d.])(\d{1,2})(?:\.|º|er)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)/giu;
const NUMBERS = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/g;

/** The text with days as other languages write them put the English way: `5. Juni 2025` is `5 Jun 2025`. */
export function withEnglishDates(text: string): string {
  return text
    .replace(DAY_MONTH_YEAR, (whole: string, day: string, month: string, year: string) => {
      const english = monthOf(month);
      return english === null ? whole : `${day} ${english} ${year}`;
    })
    .replace(NUMBERS, (whole: string, day: string, month: string, year: string) => {
      const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
      return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : whole;
    });
}

function monthOf(name: string): string | null {
  const found = MONTHS.find(([, stems]) => new RegExp(`^(?:${stems})`, 'iu').test(name));
  return found?.[0] ?? null;
}
