const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const INITIALS = '[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.?';
const FULL = `(?<full>(?<fs>${SURNAME})\\s(?<fn>[А-ЯЁ][а-яё]+)\\s(?<fp>[А-ЯЁ][а-яё]+(?:вич|вна|ична|ьич)))`;
const SHORT = `(?<s1>${SURNAME})\\s(?<i1>${INITIALS})(?![а-яё])|(?<i2>${INITIALS})\\s?(?<s2>${SURNAME})`;
const PERSON = new RegExp(`(?<![А-ЯЁа-яё])(?:${FULL}|${SHORT})`, 'g');

/** A person's name met in running words. `name` is canonical: surname first, initials without spaces. */
export interface NamedPerson {
  readonly name: string;
  readonly fullName: string | null;
  readonly at: number;
  readonly end: number;
}

export function findPersons(text: string): NamedPerson[] {
  return [...text.matchAll(PERSON)].map((match) => {
    const { full, fs, fn, fp, s1, i1, i2, s2 } = match.groups ?? {};
    const initials = full ? `${fn?.charAt(0)}.${fp?.charAt(0)}.` : tidyInitials(i1 ?? i2 ?? '');
    return {
      name: `${fs ?? s1 ?? s2 ?? ''} ${initials}`,
      fullName: full ?? null,
      at: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** «Кузнецов А.И.» for either order of the parts; null when the words are no single name. */
export function canonicalPersonName(words: string): string | null {
  const [person, ...more] = findPersons(words.trim());
  return person && more.length === 0 && person.at === 0 && person.end === words.trim().length ? person.name : null;
}

function tidyInitials(written: string): string {
  const letters = written.replace(/[\s.]/g, '');
  return [...letters].map((letter) => `${letter}.`).join('');
}
