import { nameVariants, type OrderReading } from '../orders/index.js';
import { clauseParties } from './clause-parties.js';
import { matchKey } from './match-key.js';

/** Readings never change, so that what was found in one holds as long as it is kept. */
const knownVariants = new WeakMap<OrderReading, ReadonlyMap<string, string>>();

/**
 * A body an order names, under its name in the directory: names that are one name written differently are one body,
 * called by the first of them or by the one with the legal form. The issuer is always called by its own.
 */
export function bodyNamed(name: string, reading: OrderReading): { readonly key: string; readonly name: string } {
  let variants = knownVariants.get(reading);
  if (variants === undefined) {
    variants = variantsIn(reading);
    knownVariants.set(reading, variants);
  }
  const known = variants.get(matchKey(name)) ?? name;
  return { key: matchKey(known), name: known };
}

function variantsIn(reading: OrderReading): ReadonlyMap<string, string> {
  const parties = [
    ...reading.items.flatMap((item) => [...item.responsible, ...item.executors]),
    ...reading.clauses.flatMap(clauseParties),
  ];
  const issuerKey = matchKey(reading.order.issuer ?? '');
  const names = parties.filter((party) => party.type !== 'person').map((party) => party.name);
  return new Map(
    nameVariants(names.filter((name) => matchKey(name) !== issuerKey)).flatMap(([first = '', ...others]) =>
      others.map((name) => [matchKey(name), first]),
    ),
  );
}
