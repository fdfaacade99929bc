/** The words with every year they name so many years later. */
export function inLaterYear(words: string, years: number): string {
  return words.replace(/(?<!\d)20\d\d(?!\d)/gu, (year) => String(Number(year) + years));
}
