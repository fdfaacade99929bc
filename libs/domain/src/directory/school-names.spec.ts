import { SchoolNames } from './school-names.js';

const school = (id: string, name: string, fullName: string | null = null) => ({
  ...{ id, name, fullName, matchKey: name.toLowerCase() },
});
const names = new SchoolNames(
  [
    school('5', 'МБОУ СОШ № 5', 'Средняя школа № 5 станицы'),
    school('15', 'МБОУ СОШ № 15'),
    school('7а', 'МБОУ ООШ № 7'),
    school('7б', 'МАОУ лицей № 7'),
  ],
  new Map([['школа у реки', '15']]),
);

describe('a school in a table of results', () => {
  it.each([
    ['МБОУ СОШ №5', ['5']],
    ['средняя школа № 5 станицы', ['5']],
    ['5', ['5']],
    ['№ 15', ['15']],
    ['Школа у реки', ['15']],
    ['7', ['7а', '7б']],
    ['СОШ № 25', []],
    ['Лицей', []],
  ])('«%s» is %s', (written, ids) => {
    expect(names.called(written).map(({ id }) => id)).toEqual(ids);
  });
});
