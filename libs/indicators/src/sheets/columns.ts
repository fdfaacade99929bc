import type { IndicatorDefinition, Quantity } from '../catalogue/index.js';

/** Names of the sheets of a catalogue's workbook. */
export const SHEETS = { indicators: 'Показатели', quantities: 'Величины', bands: 'Ступени' } as const;
export type SheetKey = keyof typeof SHEETS;

/** The headings of each sheet, by the field they hold, in the order they are written in. */
export const COLUMNS = {
  indicators: {
    code: 'Код',
    task: 'Задача',
    name: 'Показатель',
    subject: 'Чьё значение',
    formula: 'Формула',
    unit: 'Единица',
    least: 'Наименьшее значение',
    most: 'Наибольшее значение',
    digits: 'Знаков после запятой',
    bandsText: 'Шкала словами документа',
    frequency: 'Периодичность',
    owner: 'Ответственный',
    source: 'Пункт документа',
  },
  quantities: {
    code: 'Код показателя',
    name: 'Величина',
    kind: 'Вид',
    unit: 'Единица',
    categories: 'Слова',
    measure: 'Что измеряется',
    level: 'Уровень',
    yearsBack: 'Лет назад',
  },
  bands: { code: 'Код показателя', when: 'Условие', test: 'Значение', points: 'Баллы', label: 'Слова документа' },
} as const satisfies Record<SheetKey, Readonly<Record<string, string>>>;

export const SUBJECTS: Readonly<Record<IndicatorDefinition['subject'], string>> = {
  school: 'школа',
  municipality: 'муниципалитет',
};
export const KINDS: Readonly<Record<Quantity['kind'], string>> = { number: 'число', category: 'слово' };
export const LEVELS: Readonly<Record<Quantity['level'], string>> = { own: 'своё', district: 'среднее по району' };

/** Where nothing is asked, or a value has no unit because it is a word. */
export const NONE = '—';
export const BETWEEN_WORDS = '; ';
