import { needsAddress, selectEntries } from './select-entries.js';

const entries = [
  { name: 'Школа № 5', email: 'five@school.example', kind: 'school' },
  { name: 'Учебный центр «Ёлка»', email: null, kind: 'institute' },
  { name: 'МОУО', email: null, kind: 'class' },
];
const namesOf = (selection: { search: string; withoutAddress: boolean }) =>
  selectEntries(entries, selection, (entry) => [entry.name]).map((entry) => entry.name);

describe('entries of the directory', () => {
  it.each([
    ['everything without words', '', ['Школа № 5', 'Учебный центр «Ёлка»', 'МОУО']],
    ['by name, whatever the case and ё', 'елка', ['Учебный центр «Ёлка»']],
    ['by address', 'five@', ['Школа № 5']],
  ])('are found: %s', (_name, search, expected) => {
    expect(namesOf({ search, withoutAddress: false })).toEqual(expected);
  });

  it('lack an address only where one can be written: a class of organisations has none of its own', () => {
    expect(entries.map(needsAddress)).toEqual([false, true, false]);
    expect(namesOf({ search: '', withoutAddress: true })).toEqual(['Учебный центр «Ёлка»']);
  });
});
