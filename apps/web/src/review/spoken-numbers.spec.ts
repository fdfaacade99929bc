import { spokenNumbers } from './spoken-numbers.js';

const row = (id: string, number: string, title: string) => ({ id, number, title });

describe('what controls call a row', () => {
  it('is its number where no other has it', () => {
    expect(spokenNumbers([row('a', '1', 'Опрос'), row('b', '2', 'Опрос')]).size).toBe(0);
  });

  it('is another for each of the rows that share a number', () => {
    const long = 'Организация и проведение методических семинаров для учителей школ';
    const spoken = spokenNumbers([
      row('clause', '1', 'Утвердить план'),
      row('table', '1', long),
      row('second plan', '1', long),
      row('other', '2', 'Опрос'),
    ]);
    expect([...spoken]).toEqual([
      ['clause', '1 «Утвердить план»'],
      ['table', '1 «Организация и проведение методических семинаров для учителей…», 1'],
      ['second plan', '1 «Организация и проведение методических семинаров для учителей…», 2'],
    ]);
    expect(new Set(spoken.values()).size).toBe(3);
  });
});
