import { needsAddress, selectEntries } from './select-entries.js';

const entries = [
  { name: 'Школа № 5', email: 'five@school.example' },
  { name: 'Учебный центр «Ёлка»', email: null },
];
const namesOf = (selection: { search: string; withoutAddress: boolean }) =>
  selectEntries(entries, selection, (entry) => [entry.name]).map((entry) => entry.name);

describe('entries of the directory', () => {
  it.each([
    ['everything without words', '', ['Школа № 5', 'Учебный центр «Ёлка»']],
    ['by name, whatever the case and ё', 'елка', ['Учебный центр «Ёлка»']],
    ['by address', 'five@', ['Школа № 5']],
  ])('are found: %s', (_name, search, expected) => {
    expect(namesOf({ search, withoutAddress: false })).toEqual(expected);
  });

  it('can be narrowed to those without an address', () => {
    expect(entries.map(needsAddress)).toEqual([false, true]);
    expect(namesOf({ search: '', withoutAddress: true })).toEqual(['Учебный центр «Ёлка»']);
  });
});
