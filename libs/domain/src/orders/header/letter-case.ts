/** Words written in capitals become an ordinary name: «МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЧЕЛЯБИНСКОЙ ОБЛАСТИ» → «Министерство образования Челябинской области». */
export function sentenceCase(words: string): string {
  if (words !== words.toUpperCase()) return words.charAt(0).toUpperCase() + words.slice(1);
  const parts = words.toLowerCase().split(' ');
  return parts
    .map((word, at) => {
      const next = parts[at + 1] ?? '';
      const namesPlace =
        /(?:ск|цк)(?:ой|ого|ий|ая|ом)$/.test(word) && /^(?:област|кра|район|округ|республик|город)/.test(next);
      return at === 0 || namesPlace ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join(' ');
}
