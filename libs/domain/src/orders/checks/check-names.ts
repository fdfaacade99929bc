import type { Warning } from '../../deadlines/index.js';
import type { ReadItem } from '../order-reading.js';

/** Surnames of people with the same initials that differ by their ending only: one person misspelled, or two. */
export function checkNames(items: readonly ReadItem[]): Warning[] {
  const places = new Map<string, string>();
  for (const item of items) {
    for (const party of [...item.responsible, ...item.executors]) {
      if (party.type === 'person' && !places.has(party.name)) places.set(party.name, item.number);
    }
  }
  const alike = new Map<string, string[]>();
  for (const name of places.keys()) {
    const [surname = '', initials = ''] = name.split(' ');
    const key = `${surname.slice(0, 4)} ${initials}`;
    alike.set(key, [...(alike.get(key) ?? []), name]);
  }
  return [...alike.values()].flatMap((names) => {
    const variants = names.filter((name) => names.some((other) => other !== name && areVariants(name, other)));
    if (variants.length === 0) return [];
    const where = variants.map((name) => places.get(name) ?? '').join(', ');
    return [{ level: 'warn', code: 'name-variants', where, values: { names: variants.join(', ') } } as const];
  });
}

/** One surname is the other with its last letter changed and at most three more. */
function areVariants(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.split(' ')[0] ?? '', other.split(' ')[0] ?? ''].sort(
    (a, b) => a.length - b.length,
  );
  return long.startsWith(short.slice(0, -1)) && long.length - short.length <= 3;
}
