import { textsIn } from '../texts/index.js';
import { explainWarning } from './index.js';

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
