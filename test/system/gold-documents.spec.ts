import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Gold, goldHtml, LAYOUTS } from '../support/gold-html.mjs';
import { pdfOfPictures, scansOf } from '../support/paper-makers.js';

const ORDERS = ['000', '001', '002', '003', '004'];
const FORMATS = ['html', 'docx', 'xlsx', 'pdf'];
/** Scanned at 300 dots per inch, laid askew by so many degrees, with noise and dust. */
const SCANS = ['000', '003'].flatMap((order) => [-2, 2].map((skew) => ({ order, skew })));
const repository = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'vekha-gold-documents-'));

const papers = ORDERS.flatMap((order) => Object.keys(LAYOUTS).map((layout) => ({ order, layout })));
const scanOf = (order: string, skew: number): string => path.join(folder, `${order}-scan${skew}.pdf`);
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

beforeAll(async () => {
  for (const { order, layout } of papers) {
    const gold = JSON.parse(readFileSync(path.join(repository, `test/fixtures/gold/${order}.json`), 'utf8')) as Gold;
    writeFileSync(fileOf(order, layout, 'html'), goldHtml(gold, LAYOUTS[layout] ?? {}));
  }
  convert('docx:MS Word 2007 XML', 'html', ['--infilter=HTML (StarWriter)']);
  convert('pdf', 'docx');
  convert('xlsx', 'html', ['--infilter=HTML (StarCalc)']);
  for (const { order, skew } of SCANS) {
    const pages = await scansOf(folder, `${order}-askew${skew}`, readFileSync(fileOf(order, 'classic', 'pdf')), skew);
    writeFileSync(scanOf(order, skew), await pdfOfPictures(pages));
  }
  const files = [
    ...papers.flatMap(({ order, layout }) => FORMATS.map((format) => fileOf(order, layout, format))),
    ...SCANS.map(({ order, skew }) => scanOf(order, skew)),
  ];
  const scorer = path.join(repository, 'test/support/score-documents.mjs');
  const lines = execFileSync(process.execPath, [scorer, ...files], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  for (const line of lines.trim().split('\n')) {
    const score = JSON.parse(line) as Score;
    scores.set(score.file, score);
  }
}, 900_000);

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

  it.each(SCANS)('$order scanned, askew by $skew°, is read to 90 % or better', ({ order, skew }) => {
    const score = scores.get(scanOf(order, skew));
    if (!((score?.percent ?? 0) >= 90)) throw new Error(score?.table ?? 'not scored');
    expect(score?.percent).toBeGreaterThanOrEqual(90);
  });
});
