import type { ItemState } from '@storage';

/**
 * A person has decided the dates of the item: chose a meaning of its term, or attached the plan that dates it. The steps
 * of its reading say so; that its dates are others than its words would be read as today says nothing of who decided.
 */
export function areDatesDecided({ reading }: Pick<ItemState, 'reading'>): boolean {
  return reading.explanation.some(({ code }) => BY_A_PERSON.includes(code));
}

const BY_A_PERSON = ['chosen-at-review', 'plan-attached'];
