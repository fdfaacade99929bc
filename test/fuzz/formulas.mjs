import { seededRandom } from '../chaos/seeded-random.mjs';
import { reportFigure } from '../support/report-figures.mjs';
import { formulaTexts } from './formula-texts.mjs';

const SIZE = { quick: 5_000, full: 100_000 };
/** The slowest text may take so long, on a busy machine too: it is tried again, and its best time counts. */
const SLOWEST_MS = 250;
const MORE_TRIES = 4;
const TAKEN = new Set('number word truth null variable arithmetic negative comparison and or if call'.split(' '));
const VARIABLES = [
  ...['a', 'число участников', 'доля двоек', 'constructor', '__proto__'].map((name) => ({
    name,
    kind: 'number',
    unit: '',
  })),
  { name: 'тип школы', kind: 'category', categories: ['основная', 'средняя'] },
];
const VALUES = [
  [1, 23, 0.5, 7, 100, 1],
  [0, 0, -1, Number.NaN, 1e308, Number.NaN],
].map((values) => Float64Array.from(values));
const PLACES = [globalThis, Object.prototype, Function.prototype, Array.prototype, String.prototype];
/** What makes code of words, and a name that every object of the program has while the traps are set. */
const TRAPS = [
  [globalThis, 'bait'],
  [globalThis, 'eval'],
  [globalThis, 'Function'],
  [Object.prototype, 'bait'],
  [Function.prototype, 'constructor'],
];

/** Counts how often what stands outside a formula is read. */
function setTraps() {
  const traps = { touched: 0, remove };
  const before = TRAPS.map(([place, name]) => Object.getOwnPropertyDescriptor(place, name));
  for (const [place, name] of TRAPS) {
    Object.defineProperty(place, name, {
      configurable: true,
      get() {
        traps.touched += 1;
      },
      // Objects of the parser may have a field of that name, as of any other.
      set(value) {
        Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true });
      },
    });
  }
  for (const [place, name] of TRAPS) void place[name];
  if (traps.touched !== TRAPS.length) throw new Error('A trap does not catch');
  traps.touched = 0;
  return traps;

  function remove() {
    for (const [at, [place, name]] of TRAPS.entries()) {
      if (before[at] === undefined) delete place[name];
      else Object.defineProperty(place, name, before[at]);
    }
  }
}

/**
 * Reads texts as formulas, as conditions and as steps of a scale, and computes those that can be read. Each is taken or told with
 * a place inside it, soon, and nothing outside the formula is reached: no name of the program, no code made of words.
 */
export async function fuzzFormulas(flags, seed) {
  const { compileCondition, compileFormula } = await import('../../dist/libs/indicators/src/formulas/index.js');
  const { compileScale } = await import('../../dist/libs/indicators/src/scales/index.js');
  const formula = compileFormula('a', VARIABLES, null);
  const asStep = (test) => compileScale([{ when: null, test, points: 1, label: '' }], [], formula, VARIABLES);
  const readings = [
    (text) => checked(compileFormula(text, VARIABLES, null)),
    (text) => checked(compileCondition(text, VARIABLES)),
    (text) => demandNumbers((values) => asStep(text).find(values[0], values)),
  ];
  const traps = setTraps();
  const names = globalNames();
  const found = { outside: [], threw: [], misplaced: [], slow: [] };
  const outcomes = { taken: 0, told: 0 };
  const time = { ms: 0, floorMs: 0, slowestMs: 0 };
  const { sorts } = formulaTexts(seededRandom(seed + 2));
  const kinds = Object.values(sorts);
  const tried = SIZE[flags.quick ? 'quick' : 'full'];
  for (let at = 0; at < tried; at += 1) examine(kinds[at % kinds.length]());
  if (globalNames() !== names) found.outside.push({ text: 'a name was left behind in the program' });
  traps.remove();

  none('formulas that reached outside', found.outside);
  none('formulas that threw', found.threw);
  none('formulas told without a place in them', found.misplaced);
  none('formulas that hung', found.slow);
  const slowest = { name: 'slowest formula', value: time.slowestMs, unit: 'ms', floor: time.ms / tried };
  reportFigure(
    { ...slowest, ok: time.slowestMs <= SLOWEST_MS, bound: `at most ${SLOWEST_MS} ms; floor: the mean` },
    flags,
  );
  const mean = { name: 'read a text as formula, condition and step', value: time.ms / tried, unit: 'ms' };
  reportFigure(
    { ...mean, floor: time.floorMs / tried, ok: true, bound: 'said, not bound', tried, ...outcomes, seed },
    flags,
  );

  function examine(text) {
    const before = traps.touched;
    const ms = timed(text);
    time.ms += ms;
    let bestMs = ms;
    for (let left = MORE_TRIES; bestMs > SLOWEST_MS / 2 && left > 0; left -= 1) bestMs = Math.min(bestMs, timed(text));
    time.slowestMs = Math.max(time.slowestMs, bestMs);
    if (bestMs > SLOWEST_MS) found.slow.push({ text: text.slice(0, 200), length: text.length, bestMs });
    if (traps.touched > before) found.outside.push({ text });
    const floorAt = performance.now();
    text.match(/[\p{L}\d]+/gu);
    time.floorMs += performance.now() - floorAt;
    for (const read of readings) outcomes[judge(read, text)] += 1;
  }

  /** Milliseconds of reading it all three ways. */
  function timed(text) {
    const startedAt = performance.now();
    for (const read of readings) {
      try {
        read(text);
      } catch {
        // What it says is judged below.
      }
    }
    return performance.now() - startedAt;
  }

  function judge(read, text) {
    try {
      read(text);
      return 'taken';
    } catch (error) {
      if (error.name !== 'FormulaFault') found.threw.push({ text, error: String(error) });
      else if (!(error.from >= 0 && error.from <= error.to && error.to <= text.length)) {
        found.misplaced.push({ text, code: error.code, from: error.from, to: error.to });
      }
      return 'told';
    }
  }

  function none(name, cases) {
    const figure = { value: cases.length, unit: 'cases', floor: 0, ok: cases.length === 0, bound: 'none allowed' };
    reportFigure({ name, ...figure, tried, seed }, flags);
    for (const one of cases.slice(0, 5)) console.error(`  ${name}: ${JSON.stringify(one)}`);
  }
}

/** Of nothing but the kinds of node that are taken, and yielding nothing but numbers. */
function checked({ expression, compute }) {
  demandTaken(expression);
  demandNumbers(compute);
}

function demandTaken(expression) {
  if (!TAKEN.has(expression.node)) throw new Error(`a node '${expression.node}'`);
  for (const part of Object.values(expression)) {
    for (const one of Array.isArray(part) ? part : [part]) if (one?.node !== undefined) demandTaken(one);
  }
}

function demandNumbers(compute) {
  for (const values of VALUES) {
    const value = compute(values);
    if (typeof value !== 'number') throw new Error(`yields ${typeof value}`);
  }
}

function globalNames() {
  return JSON.stringify(PLACES.map((place) => Reflect.ownKeys(place).map(String)));
}
