import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Gold, goldHtml, LAYOUTS } from '../support/gold-html.mjs';

const ORDERS = ['000', '001', '002', '003', '004'];
const FORMATS = ['html', 'docx', 'xlsx', 'pdf'];
const repository = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'vekha-gold-documents-'));

const papers = ORDERS.flatMap((order) => Object.keys(LAYOUTS).map((layout) => ({ order, layout })));
const fileOf = (order: string, layout: string, format: string): string =>
  path.join(folder, `${order}-${layout}.${format}`);

/** One office program converts all files at once; it keeps its profile in the test's own folder. */
function convert(format: string, from: string, more: readonly string[] = []): void {
  const files = papers.map(({ order, layout }) => fileOf(order, layout, from));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', format, '--outdir', folder, ...more, ...files], {
    stdio: 'ignore',
  });
}

interface Score {
  readonly file: string;
  readonly percent: number;
  readonly table: string;
}

/** Scores of the built product, by file. */
const scores = new Map<string, Score>();

beforeAll(() => {
  for (const { order, layout } of papers) {
    const gold = JSON.parse(readFileSync(path.join(repository, `test/fixtures/gold/${order}.json`), 'utf8')) as Gold;
    writeFileSync(fileOf(order, layout, 'html'), goldHtml(gold, LAYOUTS[layout] ?? {}));
  }
  convert('docx:MS Word 2007 XML', 'html', ['--infilter=HTML (StarWriter)']);
  convert('pdf', 'docx');
  convert('xlsx', 'html', ['--infilter=HTML (StarCalc)']);
  const files = papers.flatMap(({ order, layout }) => FORMATS.map((format) => fileOf(order, layout, format)));
  const scorer = path.join(repository, 'test/support/score-documents.mjs');
  const lines = execFileSync(process.execPath, [scorer, ...files], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  for (const line of lines.trim().split('\n')) {
    const score = JSON.parse(line) as Score;
    scores.set(score.file, score);
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('an order made from its gold reading', () => {
  it.each(papers.flatMap((paper) => FORMATS.map((format) => ({ ...paper, format }))))(
    '$order as $format, $layout, is read to 97 % or better',
    ({ order, layout, format }) => {
      const score = scores.get(fileOf(order, layout, format));
      if (!((score?.percent ?? 0) >= 97)) throw new Error(score?.table ?? 'not scored');
      expect(score?.percent).toBeGreaterThanOrEqual(97);
    },
  );
});
