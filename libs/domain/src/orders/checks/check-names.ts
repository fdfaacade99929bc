import type { Warning } from '../../deadlines/index.js';
import type { ReadItem } from '../order-reading.js';

/** Persons with the same initials whose surnames differ by an ending: one person misspelled, or two. */
export function checkNames(items: readonly ReadItem[]): Warning[] {
  const places = new Map<string, string>();
  for (const item of items) {
    for (const party of [...item.responsible, ...item.executors]) {
      if (party.type === 'person' && !places.has(party.name)) places.set(party.name, item.number);
    }
  }
  const byStem = new Map<string, string[]>();
  for (const name of places.keys()) {
    const [surname = '', initials = ''] = name.split(' ');
    const key = `${surname.slice(0, Math.max(4, surname.length - 3))} ${initials}`;
    const stem =
      [key, `${surname.slice(0, Math.max(4, surname.length - 1))} ${initials}`].find((candidate) =>
        byStem.has(candidate),
      ) ?? key;
    byStem.set(stem, [...(byStem.get(stem) ?? []), name]);
  }
  return [...byStem.values()]
    .filter((names) => names.length > 1)
    .map((names) => ({
      level: 'warn',
      code: 'name-variants',
      where: names.map((name) => places.get(name) ?? '').join(', '),
      values: { names: names.join(', ') },
    }));
}
