import { isLegalForm } from './known-abbreviations.js';
import { foldName } from './name-lexicon.js';

/** The least number of words that may differ in one ending and still be one name; short names are too easily two. */
const LEAST_WORDS = 4;
/** How many letters of a word must be the same, and how many its endings may have. */
const LEAST_STEM = 4;
const LONGEST_ENDING = 3;

/**
 * Groups of names that are one name written differently: «участники резерва руководители школ района» and «…
 * руководителей …», «ГАУ ДПО ЗИРО» and «ЗИРО». Numbers and words with a capital letter must be the same, because
 * «СОШ № 2» is not «СОШ № 25» and a place or a surname makes another body. Names that differ in nothing a person sees
 * but case, quotation marks and spaces are not told apart here.
 */
export function nameVariants(names: Iterable<string>): string[][] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(foldName(name))) byKey.set(foldName(name), name);
  const groups: string[][] = [];
  const byShape = new Map<string, string[][]>();
  for (const name of byKey.values()) {
    const near = shapesOf(name).flatMap((shape) => byShape.get(shape) ?? []);
    const known = near.find((group) => group.some((other) => isSlipOf(name, other)));
    const group = known ?? [];
    group.push(name);
    if (known) continue;
    groups.push(group);
    for (const shape of shapesOf(name)) byShape.set(shape, [...(byShape.get(shape) ?? []), group]);
  }
  return joinShortNames(groups).filter((group) => group.length > 1);
}

/**
 * A key for every word that may be the differing one and every ending it may have lost, so that two names share a key
 * where one is a slip of the other, and hardly elsewhere.
 */
function shapesOf(name: string): string[] {
  const words = foldName(name).split(' ');
  if (words.length < LEAST_WORDS) return [];
  return words.slice(1).flatMap((word, index) => {
    const [before, after] = [words.slice(0, index + 1).join(' '), words.slice(index + 2).join(' ')];
    const stems: string[] = [];
    for (let length = Math.max(LEAST_STEM, word.length - LONGEST_ENDING); length <= word.length; length += 1) {
      stems.push(`${before} ${word.slice(0, length)}… ${after}`);
    }
    return stems;
  });
}

/** The same words but one, which differs in its ending alone. */
function isSlipOf(one: string, other: string): boolean {
  const words = withoutQuotes(one).split(/\s+/);
  const others = withoutQuotes(other).split(/\s+/);
  if (words.length !== others.length || words.length < LEAST_WORDS) return false;
  const differing = words.flatMap((word, at) => (foldName(word) === foldName(others[at] ?? '') ? [] : [at]));
  const [at, ...more] = differing;
  return at !== undefined && at > 0 && more.length === 0 && differInEnding(words[at] ?? '', others[at] ?? '');
}

function differInEnding(word: string, other: string): boolean {
  if (!/^[а-яё-]+,?$/.test(word) || !/^[а-яё-]+,?$/.test(other)) return false;
  let same = 0;
  while (same < word.length && word.charAt(same) === other.charAt(same)) same += 1;
  return same >= LEAST_STEM && Math.max(word.length, other.length) - same <= LONGEST_ENDING;
}

/** «ЗИРО» is «ГАУ ДПО ЗИРО» where one body alone has that name after its legal form. */
function joinShortNames(groups: readonly string[][]): string[][] {
  const joined = groups.map((group) => [...group]);
  const byOwnName = new Map<string, Set<string[]>>();
  for (const group of joined) {
    for (const name of group) {
      const own = ownName(name);
      if (own !== null) byOwnName.set(own, (byOwnName.get(own) ?? new Set()).add(group));
    }
  }
  return joined.filter((group) => {
    const [name = '', ...more] = group;
    if (more.length > 0 || !/^«?[А-ЯЁ]{2,}»?$/.test(name)) return true;
    const [full, ...others] = byOwnName.get(foldName(name)) ?? [];
    if (full === undefined || others.length > 0) return true;
    full.push(name);
    return false;
  });
}

/** What stands after the legal forms, folded; null for a name without one. */
function ownName(name: string): string | null {
  const words = withoutQuotes(name).split(/\s+/);
  const from = words.findIndex((word) => !isLegalForm(word));
  return from > 0 ? foldName(words.slice(from).join(' ')) : null;
}

function withoutQuotes(name: string): string {
  return name.replace(/[«»"]/g, '').trim();
}
