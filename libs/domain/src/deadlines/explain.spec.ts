import { textsIn } from '../texts/index.js';
import { explainSteps, explainWarning, type Warning } from './index.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function messageOf(count: number, language: 'ru' | 'en'): string {
  const values = { start: '2023-01-31', due: '2023-01-31', orderDate: '2023-03-07', count };
  const warning = { level: 'warn', code: 'due-before-order', where: 'row/1', values } as const;
  return plain(explainWarning(warning, textsIn(language)).message);
}

describe('a warning about dates', () => {
  it('counts them', () => {
    expect(messageOf(3, 'ru')).toBe('Срок 31 января 2023 г. раньше даты приказа (7 марта 2023 г.); таких сроков: 3.');
  });

  it('does not count a single one', () => {
    expect(messageOf(1, 'ru')).toBe('Срок 31 января 2023 г. раньше даты приказа (7 марта 2023 г.).');
    expect(messageOf(1, 'en')).not.toMatch(/: 1|\d such/u);
  });
});

describe('an explanation', () => {
  const stepOf = (code: string, values: Record<string, string | number>, language: 'ru' | 'en') =>
    plain(explainSteps([{ rule: 11, code, values }], textsIn(language)).join(' '));

  it.each([
    ['ru', 1, '1 рабочий день'],
    ['ru', 5, '5 рабочих дней'],
    ['ru', 1.5, '1,5 рабочего дня'],
    ['en', 1, '1 working day'],
    ['en', 5, '5 working days'],
    ['en', 1.5, '1.5 working days'],
  ] as const)('counts what it counts in: %s, %d – %s', (language, offset, duration) => {
    const values = { offset, unit: 'working_day', direction: 'after', anchor: 'получения' };
    expect(stepOf('relative', values, language)).toMatch(
      new RegExp(`«получения»: ${duration} (после него|after it)\\.$`),
    );
  });

  it('counts days alone as days of the calendar', () => {
    expect(stepOf('urgent', { word: 'срочно', days: 3, due: '2023-03-10', profile: 'strict' }, 'en')).toBe(
      '«срочно» by the rules of the authority “Strict (an example)” means 3 days from the date of the order. Due 10 March 2023.',
    );
  });

  it('names kinds of deadline in words, not by their codes', () => {
    const warning: Warning = {
      level: 'info',
      code: 'kind-conflict',
      where: '1',
      values: { kinds: 'throughout, on_demand' },
    };
    expect(explainWarning(warning, textsIn('ru')).message).toContain('(в течение всего времени, по условию)');
    expect(explainWarning(warning, textsIn('en')).message).toContain('(throughout, on demand)');
  });

  it('ends in one full stop after initials, and keeps an ellipsis', () => {
    const names = (text: string): Warning => ({
      level: 'warn',
      code: 'name-variants',
      where: '1',
      values: { names: text },
    });
    expect(explainWarning(names('Лугова В.А., Луговая В.А.'), textsIn('ru')).message).toMatch(/[^.]В\.А\.$/u);
    expect(explainWarning(names('Лугова…'), textsIn('ru')).message).toMatch(/Лугова…\.$/u);
  });
});
