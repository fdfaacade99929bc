import fc from 'fast-check';
import { type BodyEntry, matchBody } from './match-names.js';

const entries = (...names: string[]): BodyEntry[] =>
  names.map((name) => ({ id: name, name, fullName: null, similarity: 0.6 }));
const clear = (name: string, ...names: string[]) => matchBody({ name, fullName: null }, entries(...names)).clear;

describe('which body of the directory a name means', () => {
  it.each([
    ['МБОУ СОШ № 4', 'МБОУ СОШ №4'],
    ['ГАУ ДПО ЗИРО', 'ГАУ ДПО «ЗИРО»'],
    ['ЗИРО', 'ГАУ ДПО «ЗИРО»'],
    ['СОШ № 4', 'МБОУ СОШ № 4'],
    ['Детский сад № 4', 'МБДОУ «Детский сад № 4»'],
    ['МАДОУ «Ромашка»', 'МБДОУ «Ромашка»'],
    ['отдела общего образования', 'отдел общего образования'],
    ['Отдел общево образования', 'Отдел общего образования'],
    ['Управление образования Заречного района', 'управление образованья Заречного района'],
  ])('«%s» is «%s»', (name, entry) => {
    expect(clear(name, entry, 'Министерство финансов')).toBe(entry);
  });

  it.each([
    ['МБОУ СОШ № 2', 'МБОУ СОШ № 25'],
    ['МБОУ СОШ № 2', 'МБОУ СОШ'],
    ['Отдел общего образования', 'Отдел дошкольного образования'],
    ['Управление образования Заречного района', 'Управление образования Зареченского района'],
    ['МБДОУ № 5', 'МБОУ № 5'],
    ['МБОУ № 5', 'МАОУ № 5'],
    ['МБДОУ «Ромашка»', 'МБОУ «Ромашка»'],
    ['МБУДО «Радуга»', 'МБДОУ «Радуга»'],
    ['ГБУЗ «Родник»', 'МБУК «Родник»'],
    ['МБОУ «Детский сад № 5»', 'МБОУ «Школа № 5»'],
    ['МОУО', 'МОУ'],
    ['ЦОКО', 'ЦОКИ'],
    ['ИМЦ', 'ИМЦ Заречного района'],
  ])('«%s» is not for certain «%s»', (name, entry) => {
    expect(clear(name, entry)).toBe(null);
  });

  it('a name that fits two bodies is left to a person', () => {
    const match = matchBody(
      { name: 'СОШ № 4', fullName: null },
      entries('МБОУ СОШ № 4', 'МАОУ СОШ № 4', 'МБОУ СОШ № 5'),
    );
    expect([match.clear, match.candidates.map(({ id }) => id)]).toEqual([null, ['МАОУ СОШ № 4', 'МБОУ СОШ № 4']]);
  });

  it('a long name finds the body that bears it', () => {
    const entry = { id: '1', name: 'ЗИРО', fullName: 'Заречный институт развития образования', similarity: 0.2 };
    expect(matchBody({ name: 'Заречный институт развития образования', fullName: null }, [entry])).toEqual({
      clear: '1',
      rivals: [],
      candidates: [{ id: '1', reason: 'long-name', score: 0.98 }],
    });
  });

  it('other numbers are never certain, whatever the rest of the name', () => {
    const number = fc.integer({ min: 1, max: 200 });
    const form = fc.constantFrom('МБОУ СОШ', 'Лицей', 'Детский сад', 'школа');
    fc.assert(
      fc.property(
        form,
        form,
        number,
        number,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, other, a, b, similarity) => {
          fc.pre(a !== b);
          const entry = { id: 'x', name: `${other} № ${b}`, fullName: null, similarity };
          expect(matchBody({ name: `${one} № ${a}`, fullName: null }, [entry])).toEqual({
            clear: null,
            rivals: [],
            candidates: [],
          });
        },
      ),
    );
  });
});
