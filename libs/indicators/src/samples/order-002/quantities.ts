import type { Quantity } from '../../catalogue/index.js';

/** People, results, schools: whatever is counted. */
export function count(name: string, unit: string, measure = name): Quantity {
  return { name, kind: 'number', unit, measure, level: 'own', yearsBack: 0 };
}

export function number(name: string, unit: string, measure: string): Quantity {
  return { name, kind: 'number', unit, measure, level: 'own', yearsBack: 0 };
}

/** The same measure a year before. */
export function lastYear(quantity: Quantity): Quantity {
  return { ...quantity, name: `${quantity.name} прошлого года`, yearsBack: 1 };
}

/** The mean of the same measure over the district. */
export function ofDistrict(quantity: Quantity): Quantity {
  return { ...quantity, name: `${quantity.name} района`, level: 'district' };
}

export function category(name: string, measure: string, ...categories: string[]): Quantity {
  return { name, kind: 'category', categories, measure, level: 'own', yearsBack: 0 };
}
