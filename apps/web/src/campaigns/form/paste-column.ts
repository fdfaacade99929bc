import type { CampaignFormField, MissingReason } from '../../api/types.js';
import { type Answer, readNumber } from './answers.js';

export interface PastedColumn {
  /** An answer for each field, from the first on; null where the cell does not fit. */
  readonly answers: readonly (Answer | null)[];
  /** Cells that fitted no field, also those for which there was none any more. */
  readonly leftCount: number;
}

/** Whether this is more than somebody pastes into one field. */
export function isColumn(text: string): boolean {
  return /[\n\r\t]/u.test(text.trim());
}

/**
 * A column as a table gives it away: a line each, of several columns the first. An empty cell leaves its field as it is.
 * @param reasons what the reasons are called on the page
 */
export function pasteColumn(
  text: string,
  fields: readonly CampaignFormField[],
  reasons: Readonly<Record<MissingReason, string>>,
): PastedColumn {
  const cells = text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => (line.split('\t')[0] ?? '').trim());
  const answers = cells.slice(0, fields.length).map((cell, at) => answerIn(cell, fields[at], reasons));
  return { answers, leftCount: cells.filter((cell, at) => cell !== '' && (answers[at] ?? null) === null).length };
}

/** What somebody writes instead of a value: «не проводилось». */
export function reasonIn(text: string, reasons: Readonly<Record<MissingReason, string>>): MissingReason | null {
  const words = text.trim().toLowerCase();
  const found = Object.entries(reasons).find(([, reason]) => reason.toLowerCase() === words);
  return (found?.[0] as MissingReason | undefined) ?? null;
}

function answerIn(
  cell: string,
  field: CampaignFormField | undefined,
  reasons: Readonly<Record<MissingReason, string>>,
): Answer | null {
  if (cell === '' || field === undefined) return null;
  const missing = reasonIn(cell, reasons);
  if (missing !== null) return { text: '', missing };
  if (field.kind === 'number') return Number.isNaN(readNumber(cell)) ? null : { text: cell, missing: null };
  const word = field.categories?.find((one) => one.toLowerCase() === cell.toLowerCase());
  return word === undefined ? null : { text: word, missing: null };
}
