import type { CampaignFormField } from '../../api/types.js';
import { isColumn, pasteColumn, reasonIn } from './paste-column.js';

const REASONS = {
  'not-held': 'не проводилось',
  'not-submitted': 'не представлено',
  'not-applicable': 'не применимо',
} as const;
const numberField = { kind: 'number', categories: null } as CampaignFormField;
const wordField = { kind: 'category', categories: ['Победитель', 'Призёр'] } as unknown as CampaignFormField;
const value = (text: string) => ({ text, missing: null });

describe('a column pasted into a form', () => {
  it.each([
    ['12', false],
    [' 12\n', false],
    ['12\n13', true],
    ['12\t13', true],
  ])('is more than one cell: %j – %s', (text, is) => {
    expect(isColumn(text)).toBe(is);
  });

  it('fills a field with each line: numbers, words of the list, reasons; of several columns the first', () => {
    const fields = [numberField, wordField, numberField];
    expect(pasteColumn('12,5\tчел.\r\nпризёр\r\nНе проводилось\r\n', fields, REASONS)).toEqual({
      answers: [value('12,5'), value('Призёр'), { text: '', missing: 'not-held' }],
      leftCount: 0,
    });
  });

  it('leaves a field alone where its cell is empty, and counts what fits nowhere', () => {
    expect(pasteColumn('много\n\n7\n8\n9', [numberField, numberField, numberField], REASONS)).toEqual({
      answers: [null, null, value('7')],
      leftCount: 3,
    });
  });

  it('knows a reason by its words', () => {
    expect(reasonIn(' НЕ применимо ', REASONS)).toBe('not-applicable');
    expect(reasonIn('не', REASONS)).toBeNull();
  });
});
