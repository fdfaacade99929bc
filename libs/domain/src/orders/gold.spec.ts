import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainWarning } from '../deadlines/index.js';
import { textDocument } from '../document/index.js';
import { russian } from '../texts/index.js';
import { placeOfWarning, readOrder } from './index.js';
import { foldName } from './parties/index.js';

const testFolder = fileURLToPath(new URL('../../../../test/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vekha-gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

const orderNames = readdirSync(join(testFolder, 'fixtures/orders'));
const orderText = (key: string): string => {
  const name = orderNames.find((file) => file.startsWith(key));
  return readFileSync(join(testFolder, 'fixtures/orders', name ?? key), 'utf8');
};

/** Runs the scorer; it ends non-zero whenever a field is not whole, and its last line holds the share. */
function score(key: string): { share: number; table: string } {
  const readingPath = join(folder, `${key}.json`);
  writeFileSync(readingPath, JSON.stringify(readOrder(textDocument(orderText(key)))));
  const goldPath = join(testFolder, `fixtures/gold/${key}.json`);
  let table: string;
  try {
    table = execFileSync(process.execPath, [join(testFolder, 'support/score-order.mjs'), readingPath, goldPath], {
      encoding: 'utf8',
    });
  } catch (error) {
    table = (error as { stdout: string }).stdout;
  }
  return { share: Number(/= ([\d.]+) %/.exec(table)?.[1]), table };
}

describe('the five orders read by hand', () => {
  it.each([
    ['000', 100],
    ['001', 100],
    ['002', 100],
    ['003', 100],
    ['004', 100],
  ])('order %s is read to %d %% or better', (key, floor) => {
    const { share, table } = score(key);
    if (!(share >= floor)) throw new Error(table);
    expect(share).toBeGreaterThanOrEqual(floor);
  });

  it.each(['000', '001', '002', '003', '004'])('every warning of order %s has its words and its place', (key) => {
    const { warnings } = readOrder(textDocument(orderText(key)));
    expect(warnings.length).toBeGreaterThan(0);
    for (const warning of warnings) {
      const { message, remedy } = explainWarning(warning, russian);
      const place = placeOfWarning(warning.where);
      const wrong = /^warnings\.|\{\{|««|»»/;
      expect([message, remedy].filter((words) => wrong.test(words))).toEqual([]);
      expect(russian.say(place.key, place.values)).not.toBe(place.key);
    }
  });

  it.each([
    // The gold adds «(региональная)» to ВИМП.
    ['000', ['ВИМП']],
    // The gold shortens the first with «…» and puts «региональная» before the second.
    ['001', ['Дорожная карта', 'ИС УКОО']],
    // The gold explains that НМЦ is МНЦ transposed; «индекса» alone does not show its case.
    ['002', ['НМЦ', 'ИСБШ']],
    // The gold describes the conflict: defined as the heads, used as the bodies.
    ['003', ['ОМСУ']],
    ['004', ['Положение']],
  ])('what order %s abbreviates is spelled out as by hand, but for %s', (key, others) => {
    const gold: { abbreviations: { abbr: string; expansion: string | null; definedAt: string | null }[] } = JSON.parse(
      readFileSync(join(testFolder, `fixtures/gold/${key}.json`), 'utf8'),
    );
    const read = new Map(
      readOrder(textDocument(orderText(key))).abbreviations.map(({ abbr, expansion }) => [abbr, expansion ?? '']),
    );
    const differing = gold.abbreviations
      .filter(({ definedAt }) => definedAt !== null)
      .filter(({ abbr, expansion }) => foldName(read.get(abbr) ?? '') !== foldName(expansion ?? ''));
    expect(differing.map(({ abbr }) => abbr)).toEqual(others);
  });

  it.each([
    ['000', 1, 1],
    ['001', 2, 2],
    // The passive clauses name nobody; «ответственные за направление» of annex 6 is not taken apart.
    ['002', 4, 5],
    ['003', 7, 7],
    // 5.1-5.3 and 5.5 of the annex name somebody in other words: «его руководителя», «деятельность Центра».
    ['004', 13, 17],
  ])('order %s: %d of %d clauses oblige whom they do by hand', (key, agreeing, all) => {
    const gold: { clauses: { part: string; number: string; text: string; assignee: string | null }[] } = JSON.parse(
      readFileSync(join(testFolder, `fixtures/gold/${key}.json`), 'utf8'),
    );
    const words = (name: string | null | undefined): string => foldName(name ?? '').replace(/[,;]/g, '');
    const { clauses } = readOrder(textDocument(orderText(key)));
    const same = gold.clauses.filter((want) =>
      clauses.some(
        (got) =>
          got.part === want.part &&
          got.number === want.number &&
          got.text.slice(0, 25) === want.text.slice(0, 25) &&
          words(got.assignee) === words(want.assignee),
      ),
    );
    expect([same.length, gold.clauses.length]).toEqual([agreeing, all]);
  });

  it('every row of 001 says on which lines it stands', () => {
    const lines = orderText('001').split('\n');
    for (const item of readOrder(textDocument(orderText('001'))).items) {
      expect(lines[item.source.line - 1]).toMatch(new RegExp(`^${item.number.replace('.', '\\.')}\\.?\\t`));
      expect(item.source.lineEnd).toBeGreaterThanOrEqual(item.source.line);
    }
  });
});
