/** A unit as powers of base units: «балл / чел.» is `балл` to 1 and `чел.` to −1. Empty: a bare number. */
export type Unit = ReadonlyMap<string, number>;

export const BARE: Unit = new Map();

/** Words for a number that measures nothing but itself. */
const BARE_WORDS: readonly string[] = ['', 'индекс', 'доля', 'отношение', 'коэффициент'];

/** Reads a unit as a catalogue writes it: «%», «чел.», «балл/чел.», «индекс». */
export function readUnit(words: string): Unit {
  const [over = '', ...under] = words.split('/').map((part) => part.trim());
  return under.reduce((unit, part) => divided(unit, base(part)), base(over));
}

export function multiplied(left: Unit, right: Unit): Unit {
  return combined(left, right, 1);
}

export function divided(left: Unit, right: Unit): Unit {
  return combined(left, right, -1);
}

export function isSameUnit(left: Unit, right: Unit): boolean {
  return left.size === right.size && [...left].every(([name, power]) => right.get(name) === power);
}

/** «балл/чел.», «%», empty for a bare number. */
export function writeUnit(unit: Unit): string {
  const over = named(unit, 1).join('·');
  const under = named(unit, -1);
  return under.length === 0 ? over : `${over === '' ? '1' : over}/${under.join('/')}`;
}

function base(word: string): Unit {
  return BARE_WORDS.includes(word) ? BARE : new Map([[word, 1]]);
}

function combined(left: Unit, right: Unit, sign: 1 | -1): Unit {
  const unit = new Map(left);
  for (const [name, power] of right) {
    const sum = (unit.get(name) ?? 0) + sign * power;
    if (sum === 0) unit.delete(name);
    else unit.set(name, sum);
  }
  return unit;
}

function named(unit: Unit, sign: 1 | -1): string[] {
  return [...unit].flatMap(([name, power]) => (power * sign > 0 ? Array<string>(power * sign).fill(name) : []));
}
