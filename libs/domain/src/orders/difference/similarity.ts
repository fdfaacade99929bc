/** The words of a title that tell it from others: small words and endings say little. */
export function keyWords(title: string): ReadonlySet<string> {
  const words =
    title
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2).map((word) => word.slice(0, 6)));
}

/** How much two titles have in common: 1 for the same words, 0 for none (Dice's coefficient). */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
