import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDeadline } from '../../dist/libs/domain/src/deadlines/index.js';
import { textDocument } from '../../dist/libs/domain/src/document/index.js';
import { readOrder } from '../../dist/libs/domain/src/orders/index.js';
import { medianSeconds } from './stopwatch.mjs';

const ORDERS = path.resolve(import.meta.dirname, '../fixtures/orders');
const READ_BOUND_S = 0.3;
/** Linear cost is 1; what a fuller memory and a longer table may add stays under this. */
const GROWTH_BOUND = 1.5;
const PHRASES_BOUND = 500;
const PLAN = {
  periodStart: '2023-01-01',
  periodEnd: '2023-12-31',
  orderDate: '2023-01-16',
  column: 'Срок исполнения',
  academicYear: null,
};
const PHRASES = [
  'сентябрь – октябрь 2023 года',
  'до 1 апреля, 1 июля и 1 октября',
  'ежеквартально, до 10 числа месяца, следующего за отчётным кварталом',
  '2 раза в год (апрель, октябрь)',
  'в течение года согласно плану мероприятий',
  'в течение 5 рабочих дней со дня получения запроса',
  'I этап – до 1 марта; II этап – до 1 июня',
  'по мере необходимости, но не реже 1 раза в полугодие',
  'сентбярь',
  'постоянно',
];
const A_ROW = /^\d+\.\d+\.?\t/;

/** Reading an order: the real one, and whether 5,000 rows cost ten times what 500 do. */
export function measureReading({ quick }) {
  const order = readFileSync(fileOf('001'), 'utf8');
  return [readRealOrder(order, quick ? 5 : 25), readLongOrders(order, quick ? 3 : 5), readPhrases(quick ? 5 : 25)];
}

function readRealOrder(text, runs) {
  const [value, floor] = medianSeconds([() => readOrder(textDocument(text)), () => splitIntoCells(text)], runs);
  return {
    name: 'read order 001',
    value,
    unit: 's',
    floor,
    bound: `at most ${READ_BOUND_S} s; floor: splitting the text into cells`,
    ok: value <= READ_BOUND_S,
  };
}

/** Phrases of every kind a second; the floor is finding their words with one regular expression. */
function readPhrases(runs) {
  const read = () => PHRASES.map((phrase) => readDeadline(phrase, PLAN));
  const [seconds, floorSeconds] = medianSeconds(
    [read, () => PHRASES.map((phrase) => phrase.match(/[\p{L}\d]+/gu))],
    runs,
  );
  const perSecond = (one) => PHRASES.length / one;
  return {
    name: 'read deadline phrases',
    value: perSecond(seconds),
    unit: 'phrases/s',
    floor: perSecond(floorSeconds),
    bound: `at least ${PHRASES_BOUND} phrases/s; floor: finding the words`,
    ok: perSecond(seconds) >= PHRASES_BOUND,
  };
}

function readLongOrders(order, runs) {
  const [short, long] = [500, 5_000].map((rows) => {
    const text = withRows(order, rows);
    return { rows, read: () => readWhole(text, rows) };
  });
  const [longSeconds, shortSeconds] = medianSeconds([long.read, short.read], runs);
  const [value, floor] = [(longSeconds / long.rows) * 1e6, (shortSeconds / short.rows) * 1e6];
  return {
    name: 'read a row of 5,000',
    value,
    unit: 'µs',
    floor,
    bound: `at most ${GROWTH_BOUND} × a row of 500, which is the floor`,
    ok: value <= GROWTH_BOUND * floor,
  };
}

function readWhole(text, rows) {
  const read = readOrder(textDocument(text)).items.length;
  if (read !== rows) throw new Error(`An order of ${rows} rows was read as ${read}: its cost says nothing`);
}

/** The order with its own rows, again and again, numbered anew as 1.1 to 1.100, 2.1 and so on. */
function withRows(order, count) {
  const lines = order.split('\n');
  const whole = lines.filter((line) => A_ROW.test(line) && line.split('\t').length >= 5);
  const first = lines.findIndex((line) => A_ROW.test(line));
  const last = lines.findLastIndex((line) => A_ROW.test(line));
  const rows = Array.from({ length: count }, (_, index) =>
    whole[index % whole.length].replace(A_ROW, `${Math.floor(index / 100) + 1}.${(index % 100) + 1}.\t`),
  );
  return [...lines.slice(0, first), ...rows, ...lines.slice(last + 1)].join('\n');
}

function splitIntoCells(text) {
  return text.split('\n').map((line) => line.split('\t'));
}

function fileOf(number) {
  return path.join(
    ORDERS,
    readdirSync(ORDERS).find((name) => name.startsWith(`${number}_`)),
  );
}
