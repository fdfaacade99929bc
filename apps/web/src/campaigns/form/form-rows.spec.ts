import type { CampaignForm, CampaignFormField } from '../../api/types.js';
import { formHeadings, keysInOrder } from './form-rows.js';

const field = (measure: string, yearsBack: number, indicators: string[]) =>
  ({ measure, yearsBack, indicators }) as unknown as CampaignFormField;
const definitions = [
  { code: '1.1', task: 'Задача 1' },
  { code: '2.2', task: 'Задача 2' },
  { code: '2.3', task: 'Задача 2' },
] as CampaignForm['definitions'];

describe('the fields of a form', () => {
  it('stand under the task that asks them first, this year beside the last', () => {
    const fields = [
      field('Балл', 0, ['1.1']),
      field('Категория', 0, ['2.2', '2.3']),
      field('Педагоги', 0, ['2.2']),
      field('Балл', 1, ['1.1']),
      field('Категория', 1, ['2.3']),
    ];
    const headings = formHeadings({ fields, definitions });
    expect(
      headings.map(({ task, fields: under }) => [
        task,
        under.map(({ measure, yearsBack }) => `${measure} ${yearsBack}`),
      ]),
    ).toEqual([
      ['Задача 1', ['Балл 0', 'Балл 1']],
      ['Задача 2', ['Категория 0', 'Категория 1', 'Педагоги 0']],
    ]);
    expect(keysInOrder(headings)).toHaveLength(fields.length);
  });

  it('are all there, also one that no indicator of the form wants', () => {
    const headings = formHeadings({ fields: [field('Прочее', 0, ['9.9'])], definitions });
    expect(headings).toMatchObject([{ task: null, fields: [{ measure: 'Прочее' }] }]);
  });
});
