import { textDocument } from '../document/index.js';
import { readOrder } from './index.js';

const read = (clauses: string) =>
  readOrder(
    textDocument(
      `АДМИНИСТРАЦИЯ ГОРОДА СОСНОВСКА\n\nПРИКАЗ\n\n15.01.2024 № 5\n\nО назначении ответственных\n\nПРИКАЗЫВАЮ:\n${clauses}\nДиректор                      С.С. Белов\n`,
    ),
  );
const codes = (clauses: string): string[] => read(clauses).warnings.map(({ code, level }) => `${code} ${level}`);

const PEOPLE = '№\tФИО\tДолжность\tНаправление\n1\tОрлова И.И.\tзавуч\tпитание\n2\tБелов С.С.\tзавхоз\tохрана труда';
const EVENTS = '№\tМероприятие\tОтветственный\n1\tОлимпиада\tОрлова И.И.\n2\tСпартакиада\tКим Л.Ю.';

describe('a table of people below a clause that appoints', () => {
  it.each([
    ['Назначить ответственных за безопасность:', PEOPLE],
    ['Закрепить за классами сотрудников:', PEOPLE],
    ['Утвердить состав рабочей группы:', PEOPLE],
    ['Назначить ответственными за проведение мероприятий:', EVENTS],
  ])('«%s» is no roadmap', (clause, table) => {
    const { items, otherClauses } = read(`1. ${clause}\n${table}\n2. Контроль оставляю за собой.`);
    expect(items).toEqual([]);
    expect(otherClauses.map(({ number }) => number)).toEqual(['1', '2']);
    expect(codes(`1. ${clause}\n${table}\n2. Контроль оставляю за собой.`)).toContain('table-of-appointments info');
  });

  it('and the next clause with a table of its own are two', () => {
    const { items, otherClauses } = read(
      `1. Назначить ответственных:\n${PEOPLE}\n2. Закрепить за классами кабинеты:\n№\tКабинет\tКласс\n1\t12\t5А\n2\t14\t6Б\n3. Контроль оставляю за собой.`,
    );
    expect(items).toEqual([]);
    expect(otherClauses.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it.each([
    [
      'Учреждение\tОтветственный\tДолжность\nБУК «Музей»\tЮдина Р.С.\tхранитель\nМБУ «Парк»\tФомин О.Л.\tсадовник',
      ['БУК «Музей»: Юдина Р.С.', 'МБУ «Парк»: Фомин О.Л.'],
    ],
    [
      '№\tФИО\tШкола\n1\tЮдина Раиса Сергеевна\tшкола № 5\n2\tФомин О.Л.\tшкола № 7',
      ['Школа № 5: Юдина Раиса Сергеевна', 'Школа № 7: Фомин О.Л.'],
    ],
    // A row that does not name one of each leaves the table to a person.
    ['№\tУчреждение\tОтветственный\n1\tБУК «Музей»\tЮдина Р.С.\n2\tМБУ «Парк»\tдиректор', null],
    ['№\tУчреждение\tОтветственный\n1\tБУК «Музей»\tЮдина Р.С., Фомин О.Л.\n2\tМБУ «Парк»\tКим Л.Ю.', null],
  ])('gives each organisation its person: %j', (table, people) => {
    const { clauses, warnings } = read(
      `1. Назначить ответственными за учёт:\n${table}\n2. Контроль оставляю за собой.`,
    );
    const named = clauses[0]?.parties?.map(({ name, head }) => `${name}: ${head}`) ?? null;
    expect(named).toEqual(people);
    expect(warnings.some(({ code }) => code === 'table-of-appointments')).toBe(people === null);
  });

  it('with a column of terms is a roadmap', () => {
    const table = '№\tМероприятие\tСрок\tОтветственный\n1\tОлимпиада\tмарт\tОрлова И.И.\n2\tСмотр\tмай\tКим Л.Ю.';
    const { items } = read(`1. Назначить ответственных за мероприятия:\n${table}\n2. Контроль оставляю за собой.`);
    expect(items.map(({ title }) => title)).toEqual(['Олимпиада', 'Смотр']);
  });

  it('that has terms and no activities is not passed over quietly', () => {
    const table = '№\tШкола\tМикрорайон\tСрок\n1\tШкола № 1\tЦентр\tдо 1 марта\n2\tШкола № 2\tЮг\tдо 1 мая';
    expect(codes(`1. Закрепить за школами:\n${table}\n2. Контроль оставляю за собой.`)).toContain(
      'table-not-read warn',
    );
  });
});

it('those listed below «Назначить ответственных:» are who is appointed', () => {
  const { clauses } = read(
    '1. Назначить ответственных за безопасность:\n1.1. Орлову И.И., заместителя директора, – за пожарную безопасность;\n1.2. Белова С.С., завхоза, – за охрану труда.\n2. Контроль оставляю за собой.',
  );
  expect(clauses.map(({ number, assignee }) => [number, assignee])).toEqual([
    ['1.1', 'Орлова И.И.'],
    ['1.2', 'Белов С.С.'],
  ]);
});
