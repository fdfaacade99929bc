import { Environment } from '@marcbachmann/cel-js';
import { all, create } from 'mathjs';
import { compileIndicator, evaluate } from '../../dist/libs/indicators/src/catalogue/index.js';
import { ORDER_002 } from '../../dist/libs/indicators/src/samples/index.js';
import { BY_HAND } from './indicators-by-hand.mjs';
import { medianSeconds } from './stopwatch.mjs';

const SCHOOLS = 40_000;
/** As many different schools as are made up; the others are like one of them. */
const KINDS_OF_SCHOOL = 500;
/** The other engines are too slow for the whole. */
const SHARE_FOR_OTHERS = 100;
const MOST_S = 3;
const LEAST_RATIO = 0.5;
const SLOTS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A year of a region: every value of order 002 for 40,000 schools, one thread, beside the same written by hand. */
export function measureIndicators() {
  const indicators = ORDER_002.map((definition) => compileIndicator(definition));
  const schools = indicators.map(madeUp);
  agree(indicators, schools);
  const [ours, byHand, inMathjs, inCel] = medianSeconds(
    [
      () => everySchool(SCHOOLS, (at, row) => pointsOf(indicators[at], schools[at][row])),
      () => everySchool(SCHOOLS, (at, row) => BY_HAND[ORDER_002[at].code].byHand(schools[at][row])),
      overScope(schools, mathjsOf()),
      overScope(schools, celOf()),
    ],
    9,
  );
  const values = `${ORDER_002.length} values of ${SCHOOLS} schools`;
  return [
    {
      name: `evaluate ${values} with their points`,
      value: ours,
      unit: 's',
      floor: byHand,
      bound: `at most ${MOST_S} s, and ${LEAST_RATIO} of the speed of the same written by hand`,
      ok: ours <= MOST_S && byHand / ours >= LEAST_RATIO,
      'ratio to hand-written speed': Number((byHand / ours).toPrecision(3)),
      'times mathjs': Number(((inMathjs * SHARE_FOR_OTHERS) / ours).toPrecision(3)),
      'times cel-js': Number(((inCel * SHARE_FOR_OTHERS) / ours).toPrecision(3)),
    },
  ];

  function everySchool(count, pointsAt) {
    let sum = 0;
    for (let at = 0; at < indicators.length; at += 1) {
      for (let school = 0; school < count; school += 1) {
        const points = pointsAt(at, school % KINDS_OF_SCHOOL);
        if (!Number.isNaN(points)) sum += points;
      }
    }
    return sum;
  }

  /** Formulas alone, without scales: what the other engines can do at all. */
  function overScope(rows, evaluateAt) {
    return () => everySchool(SCHOOLS / SHARE_FOR_OTHERS, (at, row) => evaluateAt(at, rows[at][row]));
  }
}

function pointsOf(indicator, values) {
  const outcome = evaluate(indicator, values);
  return outcome.kind === 'scored' ? outcome.points : outcome.kind === 'unscored' ? outcome.value : Number.NaN;
}

/** Both ways give every school the same points; what differs is measured for nothing. */
function agree(indicators, schools) {
  for (const [at, indicator] of indicators.entries()) {
    for (const values of schools[at]) {
      const [ours, byHand] = [pointsOf(indicator, values), BY_HAND[indicator.definition.code].byHand(values)];
      if (!Object.is(ours, byHand) && Math.abs(ours - byHand) > 1e-9) {
        throw new Error(`${indicator.definition.code} of ${values}: ${ours}, by hand ${byHand}`);
      }
    }
  }
}

/** Values as schools have them, the same in every run. */
function madeUp({ formula: { variables } }) {
  let seed = 20_220_912;
  const next = (most) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  return Array.from({ length: KINDS_OF_SCHOOL }, () =>
    Float64Array.from(variables, (variable) =>
      variable.kind === 'category' ? next(variable.categories.length) : 1 + next(400) / 4,
    ),
  );
}

function scopeOf(values) {
  return Object.fromEntries(Array.from(values, (value, slot) => [SLOTS[slot], value]));
}

function mathjsOf() {
  const math = create(all);
  const compiled = ORDER_002.map(({ code }) => math.compile(BY_HAND[code].text));
  return (at, values) => compiled[at].evaluate(scopeOf(values));
}

function celOf() {
  const environment = SLOTS.reduce((known, slot) => known.registerVariable(slot, 'double'), new Environment());
  const compiled = ORDER_002.map(({ code }) => environment.parse(BY_HAND[code].text));
  return (at, values) => compiled[at](scopeOf(values));
}
