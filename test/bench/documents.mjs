import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readOrder } from '../../dist/libs/domain/src/orders/index.js';
import { readDocument } from '../../dist/libs/platform/src/files/index.js';
import { makeDocx } from '../support/make-docx.mjs';

const PDF = path.resolve(import.meta.dirname, '../fixtures/documents/order.pdf');
const READ_BOUND_S = 2;
/** On a machine so busy that an empty process takes a quarter of a second to start, seconds say nothing. */
const BUSY_BOUND = 20;
const ROWS = 40;
/** The process's start weighs on the short one, so a row of the long one is cheaper. */
const GROWTH_BOUND = 1.5;

/** Files that take a process of their own: its start, the parsing and the reading of the order. */
export async function measureDocuments({ quick }) {
  const runs = quick ? 3 : 9;
  const docx = planOf(ROWS);
  const pdf = readFileSync(PDF);
  const floor = await medianSeconds(startNode, runs);
  const [docxSeconds, pdfSeconds] = [
    await medianSeconds(() => readWhole(docx, 'план.docx', ROWS), runs),
    await medianSeconds(() => readWhole(pdf, 'приказ.pdf', 4), runs),
  ];
  const bound = `at most ${READ_BOUND_S} s, on a busy machine ${BUSY_BOUND} × the floor: starting an empty process`;
  const figure = (name, value) => ({
    name,
    value,
    unit: 's',
    floor,
    bound,
    ok: value <= Math.max(READ_BOUND_S, BUSY_BOUND * floor),
  });
  return [
    figure(`read a DOCX of ${ROWS} rows`, docxSeconds),
    figure('read a PDF of two pages', pdfSeconds),
    await growth(quick ? 1 : 3),
  ];
}

async function growth(runs) {
  const [short, long] = [500, 4_500].map((rows) => ({ rows, bytes: planOf(rows) }));
  const secondsOfRow = async ({ rows, bytes }) =>
    (await medianSeconds(() => readWhole(bytes, 'план.docx', rows), runs)) / rows;
  const [floor, value] = [(await secondsOfRow(short)) * 1e6, (await secondsOfRow(long)) * 1e6];
  const bound = `at most ${GROWTH_BOUND} × a row of 500, which is the floor`;
  return { name: 'read a row of 4,500 from DOCX', value, unit: 'µs', floor, bound, ok: value <= GROWTH_BOUND * floor };
}

async function readWhole(bytes, name, rows) {
  const read = readOrder(await readDocument(bytes, name)).items.length;
  if (read !== rows) throw new Error(`${name} of ${rows} rows was read as ${read}: its cost says nothing`);
}

function startNode() {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, ['-e', '0']).once('exit', resolve).once('error', reject);
  });
}

async function medianSeconds(work, runs) {
  const seconds = [];
  for (let left = runs; left > 0; left -= 1) {
    const startedAt = performance.now();
    await work();
    seconds.push((performance.now() - startedAt) / 1000);
  }
  return seconds.toSorted((one, other) => one - other)[Math.floor(runs / 2)];
}

/** An order of one clause with a plan of so many rows, their numbers written by Word itself. */
function planOf(rows) {
  const paragraph = (text, properties = '') =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const row = (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
  const body = Array.from({ length: rows }, (_, index) =>
    row([
      paragraph('', numbered),
      paragraph(`Провести семинар для педагогов школы № ${index + 1}`),
      paragraph('до 1 мая 2024 года'),
      paragraph('Центр развития педагогов'),
    ]),
  );
  const head = ['№', 'Мероприятие', 'Срок', 'Ответственный'].map((text) => paragraph(text));
  const grid =
    '<w:tblGrid><w:gridCol w:w="600"/><w:gridCol w:w="5000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2400"/></w:tblGrid>';
  const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
  const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const order = [
    'ПРИКАЗ',
    'от 12 января 2024 года № 5',
    'ПРИКАЗЫВАЮ:',
    '1. Утвердить план.',
    'План мероприятий на 2024 год',
  ];
  return makeDocx(
    `${order.map((text) => paragraph(text)).join('')}<w:tbl>${grid}${row(head)}${body.join('')}</w:tbl>`,
    { numbering },
  );
}
