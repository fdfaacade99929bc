import { seededRandom } from '../chaos/seeded-random.mjs';
import { buildServers } from '../support/packages.mjs';
import { readFlags, reportFigure } from '../support/report-figures.mjs';
import { fuzzFiles } from './files.mjs';
import { fuzzFormulas } from './formulas.mjs';
import { phraseMaker } from './phrases.mjs';

const flags = readFlags({ seed: { type: 'string', default: '1' } });
const seed = Number(flags.seed);
if (!Number.isSafeInteger(seed)) {
  console.error(`--seed takes a whole number, not '${flags.seed}'`);
  process.exit(2);
}
buildServers();
// Only now: what is fed is the build.
const { readDeadline } = await import('../../dist/libs/domain/src/deadlines/index.js');

/** How many phrases of each sort; the full run takes a few minutes on 2 cores. */
const SIZE = flags.quick
  ? { phrases: 4000, damaged: 4000, known: 3000, spoiled: 1000 }
  : { phrases: 90_000, damaged: 200_000, known: 60_000, spoiled: 20_000 };
const PLANNED_YEAR = context('2023-01-01', '2023-12-31', null, null, 'Дата проведения');
const CONTEXTS = [
  PLANNED_YEAR,
  context('2023-01-01', '2023-12-31', '2023-03-07', null, 'Сроки'),
  context('2022-09-01', '2023-05-31', '2022-09-12', '2022/2023', 'Срок исполнения'),
  context('2021-01-01', '2024-12-31', '2020-12-01', null, null),
  context(null, null, '2020-12-22', null, null),
  context(null, null, null, null, null),
];
/** Slowest acceptable reading on a busy machine; a phrase is read in under a millisecond on a quiet one. */
const SLOWEST_MS = 5;

const { phrase, damaged, known, spoiledMonth, pick } = phraseMaker(seededRandom(seed));
const found = { threw: [], disordered: [], unexplained: [], silent: [], guessed: [] };
const reading = { ms: 0, floorMs: 0 };
for (let left = SIZE.phrases; left > 0; left -= 1) examine(phrase(), pick(CONTEXTS));
for (let left = SIZE.damaged; left > 0; left -= 1) examine(damaged(), pick(CONTEXTS));

const misread = [];
for (let left = SIZE.known; left > 0; left -= 1) {
  const { text, start, due } = known();
  const dates = readDeadline(text, PLANNED_YEAR).schedules.flatMap((schedule) => schedule.occurrences);
  if (dates.length !== 1 || dates[0].start !== start || dates[0].due !== due) misread.push({ text, start, due, dates });
}
const unmended = [];
for (let left = SIZE.spoiled; left > 0; left -= 1) {
  const { text, month } = spoiledMonth();
  const [schedule] = readDeadline(text, PLANNED_YEAR).schedules;
  if (Number(schedule?.occurrences[0]?.start.slice(5, 7)) !== month) unmended.push({ text, kind: schedule?.kind });
}

const tried = SIZE.phrases + SIZE.damaged;
none('phrases that threw', found.threw, tried);
none('phrases with dates out of order', found.disordered, tried);
none('phrases with a schedule unexplained', found.unexplained, tried);
none('phrases with a date outside the period unwarned', found.silent, tried);
none('unread phrases with a date or words lost', found.guessed, tried);
none('known phrases misread', misread, SIZE.known);
none('spoiled months not mended', unmended, SIZE.spoiled);
const msPerPhrase = reading.ms / tried;
const bound = `at most ${SLOWEST_MS} ms`;
const speed = { value: msPerPhrase, unit: 'ms', floor: reading.floorMs / tried, ok: msPerPhrase <= SLOWEST_MS, bound };
reportFigure({ name: 'read a phrase', ...speed, tried, seed }, flags);
await fuzzFormulas(flags, seed);
await fuzzFiles(flags, seed);

function examine(text, where) {
  const answer = timed(text, where);
  if (answer === null) return;
  const { schedules, warnings, explanation } = answer;
  const explained = new Set(explanation.map((step) => step.values.schedule));
  const dates = schedules.flatMap((schedule) => schedule.occurrences);
  if (schedules.some((_schedule, index) => !explained.has(index + 1))) found.unexplained.push({ text });
  if (
    schedules.some(({ occurrences }) =>
      occurrences.some((one, index) => one.start > one.due || one.due < (occurrences[index - 1]?.due ?? '')),
    )
  ) {
    found.disordered.push({ text });
  }
  const unread = schedules.filter(({ kind }) => kind === 'unparsed');
  if (unread.some((one) => one.occurrences.length > 0 || !text.includes(one.text))) found.guessed.push({ text });
  const { periodStart, periodEnd } = where;
  // «… следующего за отчетным», «20 дней после окончания квартала» put the last date after the period by their own words
  // (rules 7 and 11): no warning.
  if (periodEnd === null || /следующ|после\s+окончани/u.test(text.toLowerCase())) return;
  const outside = dates.some(({ due }) => due > periodEnd || due < periodStart);
  if (outside && !warnings.some(({ code }) => code === 'due-outside-period')) found.silent.push({ text });
}

/** The reading of a phrase, or `null` where it threw. The floor is finding the words of the phrase. */
function timed(text, where) {
  const startedAt = performance.now();
  text.match(/[\p{L}\d]+/gu);
  const floorAt = performance.now();
  try {
    return readDeadline(text, where);
  } catch (error) {
    found.threw.push({ text, error: String(error) });
    return null;
  } finally {
    reading.floorMs += floorAt - startedAt;
    reading.ms += performance.now() - floorAt;
  }
}

function none(name, cases, tried) {
  const found = { value: cases.length, unit: 'cases', floor: 0, ok: cases.length === 0, bound: 'none allowed' };
  reportFigure({ name, ...found, tried, seed }, flags);
  for (const one of cases.slice(0, 5)) console.error(`  ${name}: ${JSON.stringify(one)}`);
}

function context(periodStart, periodEnd, orderDate, academicYear, column) {
  return { periodStart, periodEnd, orderDate, academicYear, column };
}
