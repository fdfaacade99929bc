import { Readable } from 'node:stream';
import { type ArchivePart, archiveOf } from './archive-stream.js';

/** A number stays one; words are never taken for a formula; null is an empty cell. */
export type WorkbookCell = string | number | null;

export interface StreamedSheet {
  readonly name: string;
  readonly headings: readonly string[];
  /** Of as many cells as there are headings; asked for one after the other, as they are written. */
  readonly rows: () => AsyncIterable<readonly WorkbookCell[]>;
}

const LONGEST_NAME = 31;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An XLSX of any length in the memory of a few rows: each is written as it comes. `workbookOf` holds all of its cells at once, so
 * it is for what somebody can read.
 */
export function streamWorkbook(sheets: readonly StreamedSheet[]): Readable {
  const names = sheetNames(sheets.map(({ name }) => name));
  const parts: ArchivePart[] = [
    { name: '[Content_Types].xml', content: () => [contentTypes(sheets.length)] },
    { name: '_rels/.rels', content: () => [relationsOf([['officeDocument', 'xl/workbook.xml']])] },
    { name: 'xl/workbook.xml', content: () => [workbook(names)] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: () => [relationsOf(sheets.map((_sheet, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]))],
    },
    ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: () => worksheet(sheet) })),
  ];
  return Readable.from(archiveOf(parts), { objectMode: false });
}

async function* worksheet({ headings, rows }: StreamedSheet): AsyncGenerator<string> {
  const last = columnName(headings.length - 1);
  // The heading stays in sight, and every column can be filtered by.
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${headings.map(column).join('')}</cols><sheetData>${rowOf(headings)}`;
  for await (const row of rows()) yield rowOf(row);
  yield `</sheetData><autoFilter ref="A1:${last}1"/></worksheet>`;
}

const WIDEST = 40;
const NARROWEST = 9;

function column(heading: string, at: number): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, heading.length + 2));
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
}

function rowOf(cells: readonly WorkbookCell[]): string {
  return `<row>${cells.map(cellOf).join('')}</row>`;
}

function cellOf(cell: WorkbookCell): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Names a spreadsheet takes: short, without its special signs, no two alike. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[\\/?*[\]:']/gu, ' ').trim();
    let free = plain.slice(0, LONGEST_NAME);
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) {
      const mark = ` (${copy})`;
      free = `${plain.slice(0, LONGEST_NAME - mark.length)}${mark}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** A, B, … Z, AA, AB, … */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML knows no other control characters than tab and the ends of lines.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(words: string): string {
  return words.replace(UNWRITABLE, '').replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? '');
}

function contentTypes(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_each, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.join('')}</Types>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationsOf(targets: readonly (readonly [kind: string, target: string])[]): string {
  const relations = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}
