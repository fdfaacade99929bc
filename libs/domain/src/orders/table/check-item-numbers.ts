import type { Warning } from '../../deadlines/index.js';

/** A number met in the table, from top to bottom. */
export interface SeenNumber {
  readonly of: 'item' | 'section';
  readonly number: string;
  readonly line: number;
  /** «1.2.» or «1.2»; null for a number that was given, and for a heading's. */
  readonly form: 'dot' | 'bare' | null;
}

/** Numbers met twice, left out («1.2» → «1.4») or written in two ways. */
export function checkItemNumbers(numbers: readonly SeenNumber[]): Warning[] {
  return [...twice(numbers), ...gaps(numbers), ...mixedForms(numbers)];
}

/** Below each heading the rows may be counted anew from 1. */
function twice(numbers: readonly SeenNumber[]): Warning[] {
  const seen = new Set<string>();
  return numbers.flatMap(({ of, number, line }, at): Warning[] => {
    if (of === 'section') return [];
    if (number === '1' && numbers[at - 1]?.of === 'section') seen.clear();
    const again = seen.has(number);
    seen.add(number);
    return again ? [{ level: 'warn', code: 'duplicate-item-number', where: number, line, values: { line } }] : [];
  });
}

/**
 * Items whose number is more than one above that of the item before them under the same heading, or that do not begin
 * with 1 under a heading that has their number. A number that a heading has is not left out.
 */
function gaps(numbers: readonly SeenNumber[]): Warning[] {
  const headings = new Set(numbers.flatMap(({ of, number }) => (of === 'section' ? [number] : [])));
  const lastUnder = new Map<string, number>();
  return numbers.flatMap(({ of, number, line }): Warning[] => {
    if (!/^\d+(?:\.\d+)*$/.test(number)) return [];
    const dot = number.lastIndexOf('.');
    const [parent, prefix] = dot < 0 ? ['', ''] : [number.slice(0, dot), number.slice(0, dot + 1)];
    const own = Number(number.slice(dot + 1));
    const last = lastUnder.get(parent);
    // Whatever has a number begins the numbering below it anew.
    lastUnder.set(number, 0);
    if (of === 'section') return [];
    lastUnder.set(parent, own);
    if (last === undefined || own <= last + 1) return [];
    let missing = last + 1;
    while (missing < own && headings.has(`${prefix}${missing}`)) missing += 1;
    if (missing === own) return [];
    const values = { line, missing: `${prefix}${missing}` };
    return [{ level: 'warn', code: 'item-number-gap', where: number, line, values }];
  });
}

function mixedForms(numbers: readonly SeenNumber[]): Warning[] {
  const [withDot, bare] = (['dot', 'bare'] as const).map((form) =>
    numbers.flatMap((seen) => (seen.form === form ? [seen.number] : [])),
  ) as [string[], string[]];
  const odd = withDot.length < bare.length ? withDot : bare;
  if (odd.length === 0 || withDot.length === 0) return [];
  return [{ level: 'info', code: 'number-form', where: odd.join(', '), values: {} }];
}
