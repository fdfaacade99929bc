const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Russian words as a name an expression may hold: «Школы города» → `shkoly_goroda`. Empty where no letter or digit is left. */
export function identifierOf(words: string): string {
  const latin = [...words.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('');
  return latin.replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
}
