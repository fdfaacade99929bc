import type { Item } from '../../api/types.js';

export interface ItemWords {
  readonly title: string;
  readonly deadlineText: string;
  readonly responsibleText: string;
  readonly expectedResult: string;
}

/** The words of a row as fields show them. Where an order names people outside of a cell, their names stand in. */
export function wordsOfItem(item: Item): ItemWords {
  const names = item.responsible.map((party) => party.name).join(', ');
  return {
    title: item.title,
    deadlineText: item.deadlineText ?? '',
    responsibleText: item.responsibleText ?? names,
    expectedResult: item.expectedResult ?? '',
  };
}
