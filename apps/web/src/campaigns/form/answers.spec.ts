import type { CampaignFormField } from '../../api/types.js';
import { answersOf, entriesOf, entriesToKeep, readNumber, sameAnswers } from './answers.js';

const field = (measure: string, change: Partial<CampaignFormField> = {}): CampaignFormField => ({
  ...{ measure, yearsBack: 0, kind: 'number', unit: 'чел.', categories: null, indicators: ['3.1а'], isOptional: false },
  ...{ number: null, word: null, missing: null, before: null, known: null },
  ...change,
});
const PUPILS = field('Обучающиеся', { number: 12.5 });
const AWARD = field('Участие', { kind: 'category', unit: null, categories: ['победитель', 'призёр'], word: 'призёр' });
const EXAM = field('ЕГЭ', { missing: 'not-held' });

describe('what is typed into a form', () => {
  it.each([
    ['250', 250],
    [' 1 234,5 ', 1234.5],
    ['0.25', 0.25],
    ['−3', -3],
    ['+7', 7],
    [',5', 0.5],
  ])('%j is read as the number %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([['двести'], ['1,2,3'], ['12%'], ['-'], ['1e3']])('%j is no number', (text) => {
    expect(readNumber(text)).toBeNaN();
  });

  it('begins with what the form says, and comes back as the same entries', () => {
    const fields = [PUPILS, AWARD, EXAM];
    const answers = answersOf(fields);
    expect(entriesOf(fields, answers)).toEqual([
      { measure: 'Обучающиеся', yearsBack: 0, number: 12.5, word: null, missing: null },
      { measure: 'Участие', yearsBack: 0, number: null, word: 'призёр', missing: null },
      { measure: 'ЕГЭ', yearsBack: 0, number: null, word: null, missing: 'not-held' },
    ]);
  });

  it('is kept without what is blank or no number, which the check still sees', () => {
    const fields = [field('Обучающиеся'), field('Педагоги')];
    const answers = {
      '["Обучающиеся",0]': { text: 'много', missing: null },
      '["Педагоги",0]': { text: ' ', missing: null },
    };
    expect(entriesToKeep(fields, answers)).toEqual([]);
    expect(entriesOf(fields, answers)[0]?.number).toBeNaN();
  });

  it('is the same whatever spaces stand around it', () => {
    const [one, other] = ['5', ' 5 '].map((text) => ({ a: { text, missing: null } }));
    expect(sameAnswers(one ?? {}, other ?? {})).toBe(true);
    expect(sameAnswers({ a: { text: '5', missing: null } }, { a: { text: '5', missing: 'not-held' } })).toBe(false);
  });
});
