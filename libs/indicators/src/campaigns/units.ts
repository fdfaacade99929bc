/** What is counted by ones: people, schools, things. There is neither half of one nor less than none. */
const COUNTED: readonly string[] = ['чел.', 'ОО', 'шт.', 'ед.'];

export function isCounted(unit: string): boolean {
  return COUNTED.includes(unit);
}
