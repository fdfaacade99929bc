import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SourceDocument } from '@domain/document';
import { FileRefused, pagePicture, READING_LIMITS, readDocument } from '@platform/files';
import sharp from 'sharp';
import '../support/children-from-source.mjs';
import { type ExpectedCell, PAPERS, type Paper } from '../support/invented-order.js';
import { pdfFromHtml, pdfOfPictures, scansOf } from '../support/paper-makers.js';
import { mended, onlyTable } from '../support/paper-table.js';

const folder = mkdtempSync(path.join(tmpdir(), 'vekha-papers-'));

const pdfs = new Map<string, Buffer>();

beforeAll(() => {
  for (const [index, [name, { html }]] of Object.entries(PAPERS).entries())
    pdfs.set(name, pdfFromHtml(folder, `paper-${index}`, html));
});

afterAll(() => rmSync(folder, { recursive: true }));

const pdfOf = (name: string): Buffer => pdfs.get(name) ?? Buffer.alloc(0);
const paperOf = (name: string): Paper => PAPERS[name] ?? { html: '', rows: [] };

function words(document: SourceDocument): string[] {
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text)) : [block.text],
  );
  return texts.flatMap((text) => text.replaceAll('—', '–').split(/\s+/)).filter((word) => word !== '');
}

/** Share of the wanted words that were read, each counted as often as it stands. */
function shareRead(read: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of read) left.set(word, (left.get(word) ?? 0) + 1);
  const found = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / wanted.length;
}

describe('an order as a PDF', () => {
  it.each(Object.keys(PAPERS).filter((name) => name !== 'without lines'))(
    '%s: every cell is found again',
    async (name) => {
      const table = onlyTable(await readDocument(pdfOf(name), 'приказ.pdf'));
      const { rows } = paperOf(name);
      expect(mended(table, name === 'with merged cells' ? 2 : 1)).toEqual(rows);
      expect(table.confidence).toBe(1);
    },
  );

  it('without lines: every cell with words is found again, at half the confidence', async () => {
    const table = onlyTable(await readDocument(pdfOf('without lines'), 'приказ.pdf'));
    const filled = (rows: readonly (readonly ExpectedCell[])[]) =>
      rows.map((row) => row.filter(({ text }) => text !== '').map(({ column, text }) => [column, text]));
    expect(filled(mended(table, 1))).toEqual(filled(paperOf('without lines').rows));
    expect(table.confidence).toBe(0.5);
  });

  it('tells how many pages there are, then of each it has read', async () => {
    const seen: [number, number][] = [];
    await readDocument(pdfOf('landscape'), 'приказ.pdf', { onProgress: (done, of) => seen.push([done, of]) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.map((_, done) => [done, seen.length - 1]));
  });

  it.each([
    [
      'more pages than allowed',
      () => pdfOf('landscape'),
      { limits: { ...READING_LIMITS, pages: 1 } },
      'too-many-pages',
    ],
    ['a broken file', () => pdfOf('ruled').subarray(0, 3000), {}, 'file-damaged'],
    [
      'a file locked by a password',
      () =>
        pdfFromHtml(
          folder,
          'locked',
          paperOf('ruled').html,
          'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"secret"}}',
        ),
      {},
      'file-encrypted',
    ],
  ])('%s is refused', async (_name, bytes, options, code) => {
    const refusal: unknown = await readDocument(bytes(), 'приказ.pdf', options).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FileRefused);
    expect((refusal as FileRefused).code).toBe(code);
  });
});

describe('an order scanned askew, with noise', () => {
  it.each([
    ['ruled', 2],
    ['ruled', -2],
    ['with merged cells', 1.3],
  ])('%s, %d°: its grid is whole, and 97 %% of its words', async (name, skew) => {
    const [scan = Buffer.alloc(0)] = await scansOf(
      folder,
      `scan-${name.replaceAll(' ', '-')}${skew}`,
      pdfOf(name),
      skew,
    );
    const [document, wanted] = [await readDocument(scan, 'скан.png'), await readDocument(pdfOf(name), 'приказ.pdf')];
    const shape = (rows: readonly (readonly ExpectedCell[])[]) =>
      rows.map((row) => row.map(({ column, colSpan, rowSpan }) => [column, colSpan, rowSpan]));
    const headingRows = name === 'with merged cells' ? 2 : 1;
    expect(shape(mended(onlyTable(document), headingRows))).toEqual(shape(paperOf(name).rows));
    expect(shareRead(words(document), words(wanted))).toBeGreaterThanOrEqual(0.97);
  });

  it('at 200 dots per inch, as a picture of small size, is read whole', async () => {
    const scan = readFileSync(path.join(import.meta.dirname, '../fixtures/documents/plan-merged-cells-scan.jpg'));
    const document = await readDocument(scan, 'скан.jpg');
    expect(mended(onlyTable(document), 2)).toEqual(paperOf('with merged cells').rows);
    expect(document.warnings).toEqual([]);
  });

  it('keeps cells of two letters, and addresses in Latin letters', async () => {
    const rows = [
      ['№', 'Мероприятие', 'Кто', 'Куда'],
      ['1.', 'Сбор планов мероприятий', 'ОО', 'www.rcoko.example'],
      ['2.', 'Размещение отчёта на сайте www.zarechje.example', 'ТМК', 'до 1 марта'],
      ['3.', 'Отчёт школы', 'ОУ', 'www.zarechje.example'],
    ];
    const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const words = '<p>Приказываю направить планы на адрес plan@school.example до 1 марта.</p>';
    const html = `<body style="font-family: Liberation Serif">${words}<table border="1" cellspacing="0">${lines.join('')}</table></body>`;
    const [scan = Buffer.alloc(0)] = await scansOf(folder, 'short', pdfFromHtml(folder, 'short', html), 1.5);
    const document = await readDocument(scan, 'скан.png');
    expect(onlyTable(document).rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(rows);
    expect(document.blocks).toMatchObject([{ text: expect.stringContaining('адрес plan@school.example до') }, {}]);
  });

  it('is read from a PDF that holds only its pictures, the places of its cells on the picture of the page', async () => {
    const pictures = await scansOf(folder, 'scan-in-pdf', pdfOf('ruled'), -1.6);
    const pdf = await pdfOfPictures(pictures);
    const table = onlyTable(await readDocument(pdf, 'скан.pdf'));
    expect(table.rows).toHaveLength(paperOf('ruled').rows.length);

    const width = 1200;
    const png = await pagePicture(pdf, 'pdf', { number: 1, width }, 'скан.pdf');
    const { data, info } = await sharp(png).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
    expect(info.width).toBe(width);
    const place = table.rows[1]?.cells[1]?.place;
    if (place?.kind !== 'page') throw new Error('no place on the page');
    // The upper border of a cell is the darkest row of pixels around it.
    const [left, top, right] = place.box;
    const darkness = (y: number) => {
      let sum = 0;
      for (let x = Math.round(left * width) + 5; x < right * width - 5; x += 1)
        sum += 255 - (data[y * width + x] ?? 255);
      return sum;
    };
    const border = Math.round(top * info.height);
    const rows = Array.from({ length: 13 }, (_, step) => border - 6 + step);
    const darkest = rows.reduce((one, other) => (darkness(other) > darkness(one) ? other : one));
    expect(Math.abs(darkest - border)).toBeLessThanOrEqual(2);
  });
});
