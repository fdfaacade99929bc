import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOrder } from '@domain/orders';
import { readDocumentFromPath } from '@platform/files';
import { goldHtml, LAYOUTS } from '../support/gold-html.mjs';

const ORDERS = ['000', '001', '002', '003', '004'];
const repository = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'vekha-gold-documents-'));
const documentPath = (order: string, layout: string, format: string): string =>
  path.join(folder, `${order}-${layout}.${format}`);

/** One office program converts all files at once; it keeps its profile in the test's own folder. */
function convert(format: string, from: string, more: readonly string[] = []): void {
  const files = ORDERS.flatMap((order) => Object.keys(LAYOUTS).map((layout) => documentPath(order, layout, from)));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const to = ['--headless', profile, '--convert-to', format, '--outdir', folder, ...more, ...files];
  execFileSync('soffice', to, { stdio: 'ignore' });
}

/** The gold without its warnings: they tell defects of the source's own text, which these papers do not have. */
function goldOf(order: string): Parameters<typeof goldHtml>[0] {
  const gold = JSON.parse(readFileSync(path.join(repository, `test/fixtures/gold/${order}.json`), 'utf8'));
  return { ...gold, warnings: [] };
}

/** The scorer's own count of right fields; it ends non-zero whenever a field is not whole. */
async function score(file: string, order: string): Promise<{ percent: number; table: string }> {
  const reading = { ...readOrder(await readDocumentFromPath(file)), warnings: [] };
  const [readingPath, goldPath] = [`${file}.reading.json`, `${file}.gold.json`];
  writeFileSync(readingPath, JSON.stringify(reading));
  writeFileSync(goldPath, JSON.stringify(goldOf(order)));
  let table: string;
  try {
    const scorer = path.join(repository, 'test/support/score-order.mjs');
    table = execFileSync(process.execPath, [scorer, readingPath, goldPath, '--verbose'], { encoding: 'utf8' });
  } catch (error) {
    table = (error as { stdout: string }).stdout;
  }
  return { percent: Number(/= ([\d.]+) %/.exec(table)?.[1]), table };
}

beforeAll(() => {
  for (const order of ORDERS) {
    for (const [name, layout] of Object.entries(LAYOUTS)) {
      writeFileSync(documentPath(order, name, 'html'), goldHtml(goldOf(order), layout));
    }
  }
  convert('docx:MS Word 2007 XML', 'html', ['--infilter=HTML (StarWriter)']);
  convert('pdf', 'docx');
  convert('xlsx', 'html', ['--infilter=HTML (StarCalc)']);
});

afterAll(() => rmSync(folder, { recursive: true }));

const papers = ORDERS.flatMap((order) =>
  Object.keys(LAYOUTS).flatMap((layout) =>
    ['html', 'docx', 'xlsx', 'pdf'].map((format) => ({ order, layout, format })),
  ),
);

describe('an order made from its gold reading', () => {
  it.each(papers)('$order as $format, $layout, is read to 97 % or better', async ({ order, layout, format }) => {
    const { percent, table } = await score(documentPath(order, layout, format), order);
    if (!(percent >= 97)) throw new Error(table);
    expect(percent).toBeGreaterThanOrEqual(97);
  });
});
