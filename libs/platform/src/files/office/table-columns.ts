import type { CheerioAPI } from 'cheerio';
import { childNamed, childrenNamed, valueAt, type XmlElement } from './xml-part.js';

/** Twentieths of a point. Borders that were dragged row by row miss each other by less than this; no column is narrower. */
const NARROWEST_COLUMN = 170;

/**
 * Brings the cells of each table to columns that a person would see: what a row leaves out before its first cell or
 * after its last gets an empty cell, and borders that all but meet are one.
 */
export function alignTables($: CheerioAPI): void {
  $('w\\:tbl').each((_, table) => {
    const columnOf = columnsOf(table);
    for (const row of rowsOf(table)) alignRow($, row, columnOf);
  });
}

function rowsOf(table: XmlElement): XmlElement[] {
  // Content controls and marks of custom XML may stand around rows.
  return table.children.flatMap((child) => {
    if (!('attribs' in child)) return [];
    if (child.name === 'w:tr') return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(child.name) ? rowsOf(child) : [];
  });
}

/** For each border of the grid, the number of columns a person sees to its left. */
function columnsOf(table: XmlElement): (border: number) => number {
  const widths = childrenNamed(childNamed(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    Number(column.attribs['w:w'] ?? NARROWEST_COLUMN),
  );
  const seen = [0];
  let sinceBorder = 0;
  for (const width of widths) {
    sinceBorder += Number.isFinite(width) ? width : NARROWEST_COLUMN;
    const isColumn = sinceBorder >= NARROWEST_COLUMN;
    seen.push((seen.at(-1) ?? 0) + (isColumn ? 1 : 0));
    if (isColumn) sinceBorder = 0;
  }
  // A grid may be missing or shorter than its rows: each place beyond it is a column.
  return (border) => seen[border] ?? (seen.at(-1) ?? 0) + border - (seen.length - 1);
}

function alignRow($: CheerioAPI, row: XmlElement, columnOf: (border: number) => number): void {
  const properties = childNamed(row, 'w:trPr');
  const before = span(valueAt(properties, 'w:gridBefore'), 0);
  let border = before;
  let column = columnOf(before);
  for (const cell of cellsOf(row)) {
    const cellProperties = childNamed(cell, 'w:tcPr');
    border += span(valueAt(cellProperties, 'w:gridSpan'), 1);
    const columns = Math.max(1, columnOf(border) - column);
    column += columns;
    setSpan($, cell, columns);
  }
  const left = columnOf(before);
  if (left > 0) {
    const empty = emptyCell(left);
    if (properties === undefined) $(row).prepend(empty);
    else $(properties).after(empty);
  }
}

function cellsOf(row: XmlElement): XmlElement[] {
  return row.children.flatMap((child) => {
    if (!('attribs' in child)) return [];
    if (child.name === 'w:tc') return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name) ? cellsOf(child) : [];
  });
}

function setSpan($: CheerioAPI, cell: XmlElement, columns: number): void {
  const properties = childNamed(cell, 'w:tcPr');
  const said = childNamed(properties, 'w:gridSpan');
  if (said !== undefined) said.attribs['w:val'] = String(columns);
  else if (columns > 1 && properties !== undefined) $(properties).prepend(`<w:gridSpan w:val="${columns}"/>`);
  else if (columns > 1) $(cell).prepend(`<w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>`);
}

function emptyCell(columns: number): string {
  return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`;
}

function span(value: string | undefined, otherwise: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? otherwise : Math.min(Math.max(number, otherwise), 500);
}
