import { useMemo } from 'react';
import type { Item } from '../api/types.js';
import { useReviewedOrder } from './reviewed-order.js';

type Named = Pick<Item, 'id' | 'number' | 'title'>;

const TITLE_CHARACTERS = 60;

/**
 * What the controls of a row call it where its number alone would name several rows, as where a clause and a row of the
 * table are both «1»: by row, no two alike.
 */
export function spokenNumbers(items: readonly Named[]): ReadonlyMap<string, string> {
  const spoken = new Map<string, string>();
  for (const ofNumber of grouped(items, ({ number }) => number)) {
    if (ofNumber.length < 2) continue;
    for (const alike of grouped(ofNumber, withTitle)) {
      for (const [at, item] of alike.entries()) {
        spoken.set(item.id, alike.length < 2 ? withTitle(item) : `${withTitle(item)}, ${at + 1}`);
      }
    }
  }
  return spoken;
}

function withTitle({ number, title }: Named): string {
  const short = title.length <= TITLE_CHARACTERS ? title : `${title.slice(0, TITLE_CHARACTERS).trimEnd()}…`;
  return `${number} «${short}»`;
}

function grouped(items: readonly Named[], keyOf: (item: Named) => string): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return [...groups.values()];
}

/** The same map as long as it says the same: every row shown hangs on it, and an order has thousands. */
export function useSpokenNumbers(items: readonly Named[]): ReadonlyMap<string, string> {
  const said = JSON.stringify([...spokenNumbers(items)]);
  return useMemo(() => new Map(JSON.parse(said) as [string, string][]), [said]);
}

/** What a control of the row calls it. */
export function useSpokenNumber({ id, number }: Named): string {
  return useReviewedOrder().spokenNumbers.get(id) ?? number;
}
