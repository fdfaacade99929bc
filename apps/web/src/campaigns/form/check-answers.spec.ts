import type { CampaignForm, CampaignFormField } from '../../api/types.js';
import { answersChecker, doubtOf, saidOf, saidValues } from './check-answers.js';

const quantity = (name: string, measure: string) => ({
  ...{ name, measure, kind: 'number' as const, unit: 'чел.', categories: null, level: 'own' as const, yearsBack: 0 },
});
const definition = {
  ...{ code: '3.1а', task: 'Задача 3', name: 'Неуспеваемость', subject: 'school', unit: '%' },
  quantities: [quantity('неуспевающих', 'Неуспевающие'), quantity('всех', 'Обучающиеся')],
  formula: '100 * неуспевающих / всех',
  range: { least: 0, most: 100, digits: null },
  ...{ bands: [], bandsText: '', frequency: '', owner: '', source: '' },
};
const field = (measure: string, before: number | null) => ({
  ...{ measure, before, yearsBack: 0, kind: 'number', unit: 'чел.', categories: null, indicators: ['3.1а'] },
  ...{ isOptional: false, number: null, word: null, missing: null, known: null },
});
const form = {
  definitions: [definition],
  fields: [field('Неуспевающие', null), field('Обучающиеся', 800)] as CampaignFormField[],
} as unknown as CampaignForm;
const typed = (failing: string, pupils: string) => ({
  '["Неуспевающие",0]': { text: failing, missing: null },
  '["Обучающиеся",0]': { text: pupils, missing: null },
});

describe('a form that is typed', () => {
  const check = answersChecker(form);

  it('is told at once that a part is more than its whole, by the formula of the indicator', () => {
    const [first] = check(typed('300', '250')).findings;
    expect(first).toMatchObject({ measure: 'Неуспевающие', severity: 'error', code: 'entry.out-of-range' });
    expect(first && saidOf(first)).toBe('out-of-range');
    expect(first && saidValues(first)).toMatchObject({ value: '120', indicator: '3.1а', least: '0', most: '100' });
  });

  it('is told that a number is wanted where something else stands', () => {
    expect(check(typed('много', '')).findings).toMatchObject([{ code: 'entry.number-wanted' }]);
  });

  it('is doubted where a number jumps against the year before; another number is another doubt', () => {
    const [first] = check(typed('20', '250')).findings;
    const [second] = check(typed('20', '251')).findings;
    expect(first).toMatchObject({ measure: 'Обучающиеся', severity: 'doubt', code: 'entry.jump' });
    expect(first && doubtOf(first)).not.toBe(second && doubtOf(second));
  });

  it('says which fields have no answer yet', () => {
    expect([...check(typed('20', '')).unanswered]).toEqual(['["Обучающиеся",0]']);
  });
});
