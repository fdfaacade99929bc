/** Kinds of school, in the cases a list may put them. */
const KIND =
  '(?:СОШ|ООШ|НОШ|ОШ|[Гг]имнази[яиюей]+|[Лл]ице[йяюем]+|[Шш]кол[аыеуой]+(?:-интернат[а-яё]*)?|[Шш]кол[аы]-сад)';
const NAMED = new RegExp(
  `(?<![А-ЯЁа-яё])(?<form>[МГЧ][А-ЯЁ]{2,4}\\s+)?«?(?<kind>${KIND})\\s*№\\s*(?<number>\\d{1,4})(?!\\d)»?`,
  'g',
);

/** Full names by number, from running text: «МБОУ СОШ № 5». A number that two schools bear names neither. */
export function schoolNames(texts: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { groups } of text.matchAll(NAMED)) {
      const number = groups?.number ?? '';
      const form = groups?.form?.trim();
      const kind = groups?.kind ?? '';
      const known = names.get(number) ?? new Set();
      known.add([form, kind, `№ ${number}`].filter(Boolean).join(' '));
      names.set(number, known);
    }
  }
  return new Map([...names].flatMap(([number, all]) => sole([...all], number)));
}

/** «СОШ № 5» beside «МБОУ СОШ № 5» is the same school in short. */
function sole(names: readonly string[], number: string): [string, string][] {
  const longest = [...names].sort((one, other) => other.length - one.length)[0];
  const areOne = longest !== undefined && names.every((name) => longest.endsWith(name));
  return areOne ? [[number, longest]] : [];
}
