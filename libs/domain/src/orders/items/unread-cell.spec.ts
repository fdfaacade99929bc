import { readOrder } from '../index.js';
import { isUnread } from './unread-cell.js';

/** A table as a recogniser gives it: each cell with its words and how sure they are. */
function scanned(responsible: readonly [string, number], deadline: readonly [string, number]) {
  const cell = (column: number, text: string, confidence: number) => ({
    column,
    text,
    confidence,
    colSpan: 1,
    rowSpan: 1,
    bold: false,
    marked: false,
    place: null,
  });
  const headings = ['№', 'Мероприятие', 'Срок', 'Ответственные'].map((text, at) => cell(at, text, 0.99));
  const cells = [cell(0, '1', 0.98), cell(1, 'Семинар', 0.97), cell(2, ...deadline), cell(3, ...responsible)];
  const rows = [headings, cells].map((row, at) => ({ line: at + 1, afterBreak: false, cells: row }));
  const table = { kind: 'table' as const, width: 4, confidence: 1, doubtfulNumbers: [], rows };
  const { items, warnings } = readOrder({ blocks: [table], warnings: [] });
  return { item: items[0], codes: warnings.map(({ code }) => code) };
}

describe('a cell which the recogniser did not read', () => {
  it('names nobody, stays on view and is said', () => {
    const { item, codes } = scanned(["|e'o)", 0], ['до 1 мая 2025 года', 0.95]);
    expect(item?.responsible).toEqual([]);
    expect(item?.responsibleText).toBe("|e'o)");
    expect(codes).toContain('unread-cell');
  });

  it('is no schedule of somebody else', () => {
    const { item, codes } = scanned(['Отдел кадров', 0.97], ['По графику Гео)', 0.05]);
    expect(item?.schedules).toEqual([]);
    expect(item?.deadlineText).toBe('По графику Гео)');
    expect(codes).toContain('unread-cell');
    expect(codes).not.toContain('external-plan');
  });

  it('keeps the names that were read beside one that was not', () => {
    const { item } = scanned(["Отдел кадров; |e'o)", 0], ['до 1 мая 2025 года', 0.95]);
    expect(item?.responsible.map(({ name }) => name)).toEqual(['Отдел кадров']);
  });

  it.each([
    ['ОО', 0.1, false],
    ["|e'o)", 0.9, false],
    ['Гео)', 0.1, true],
    ['Отдел (Орлова И.И.)', 0.1, false],
  ])('«%s» at %d: %s', (words, confidence, unread) => {
    expect(isUnread(words, confidence)).toBe(unread);
  });
});
