import { emailOf, innOf, kindOf, roleOf, timeZoneOf } from './cell-values.js';
import { readImport } from './read-import.js';

const sheet = (...rows: string[][]) => ({
  name: 'Список',
  rows: rows.map((cells, at) => ({ number: at + 1, cells })),
});

describe('the headings of a list', () => {
  it.each([
    ['Наименование ОО', 'name'],
    ['Краткое наименование', 'name'],
    ['Школа', 'name'],
    ['Муниципалитет', 'parent'],
    ['Учредитель', 'parent'],
    ['МОУО', 'parent'],
    ['Тип ОО', 'kind'],
    ['Признаки', 'tags'],
    ['Категория', 'tags'],
    ['ИНН организации', 'inn'],
    ['Код ОО', 'code'],
    ['Часовой пояс', 'timeZone'],
    ['Адрес электронной почты', 'email'],
    ['E-mail ОО', 'email'],
  ])('«%s» is the %s of an organisation', (heading, field) => {
    const value = VALUES[field] ?? 'Школа № 1';
    const isName = field === 'name';
    const { organisations } = readImport([
      isName
        ? sheet(['№', heading], ['1', 'Школа № 1'])
        : sheet(['№', 'Наименование', heading], ['1', 'Школа № 1', value]),
    ]);
    expect(organisations).toHaveLength(1);
    const said = (organisations[0] as unknown as Record<string, unknown>)[field];
    expect(said).not.toBe(undefined);
  });
  const VALUES: Record<string, string> = {
    kind: 'школа',
    inn: '7404012340',
    timeZone: 'МСК+2',
    email: 'school@sch1.example',
  };

  it.each([
    ['ФИО директора', 'fullName'],
    ['Ф.И.О. (полностью)', 'fullName'],
    ['Фамилия, имя, отчество', 'fullName'],
    ['Руководитель', 'fullName'],
  ])('«%s» names a person', (heading, field) => {
    const { people } = readImport([sheet(['Наименование ОО', heading], ['Школа № 1', 'Иванова Анна Борисовна'])]);
    expect(people).toMatchObject([{ [field]: 'Иванова Анна Борисовна', organisation: { name: 'Школа № 1' } }]);
  });

  it('a name in three columns is one name, and a phone, a post and a role are read beside it', () => {
    const rows = sheet(
      ['Организация', 'Фамилия', 'Имя', 'Отчество', 'Должность', 'Телефон', 'Эл. почта', 'Роль'],
      ['Школа № 1', 'Иванова', 'Анна', 'Борисовна', 'директор', "'+7 351 100-20-30", 'a@sch1.example', 'школа'],
    );
    expect(readImport([rows]).people).toMatchObject([
      {
        fullName: 'Иванова Анна Борисовна',
        position: 'директор',
        phone: '+7 351 100-20-30',
        email: 'a@sch1.example',
        role: 'school',
      },
    ]);
  });

  it('are found under a title; what is not recognised is named, and so is a sheet without any', () => {
    const list = sheet(['Список школ города'], [], ['№ п/п', 'Наименование', 'Цвет стен'], ['1', 'Школа № 1', 'белый']);
    const notes = { name: 'Заметки', rows: [{ number: 1, cells: ['позвонить в школу', 'завтра'] }] };
    const read = readImport([list, notes]);
    expect(read.organisations).toMatchObject([{ name: 'Школа № 1', place: { sheet: 'Список', row: 4 } }]);
    expect({ columns: read.unreadColumns, sheets: read.unreadSheets }).toEqual({
      columns: ['Цвет стен'],
      sheets: ['Заметки'],
    });
  });

  it('make of one sheet organisations and their people where it says more of organisations than their names', () => {
    const rows = sheet(
      ['Муниципалитет', 'Наименование ОО', 'ФИО директора', 'E-mail'],
      ['Город', 'Школа № 1', 'Иванова А.Б.', 'director@sch1.example'],
    );
    expect(readImport([rows])).toMatchObject({
      organisations: [{ name: 'Школа № 1', parent: 'Город' }],
      people: [{ fullName: 'Иванова А.Б.', email: 'director@sch1.example' }],
    });
  });
});

describe('what cannot be read is said with its column', () => {
  it.each([
    ['ИНН', '7404012345', 'inn-wrong'],
    ['Вид', 'магазин', 'kind-unknown'],
    ['Часовой пояс', 'где-то далеко', 'time-zone-unknown'],
    ['Почта', 'нет@', 'email-wrong'],
    ['Код', 'я'.repeat(51), 'value-too-long'],
  ])('%s: %s', (column, value, fault) => {
    const { faulty, organisations } = readImport([sheet(['Наименование', column], ['Школа № 1', value])]);
    expect({ faulty, organisations }).toMatchObject({
      faulty: [{ name: 'Школа № 1', column, fault, place: { row: 2 } }],
      organisations: [],
    });
  });

  it('a row without a name', () => {
    const read = readImport([sheet(['Наименование', 'Код'], ['', '17'])]);
    expect(read.faulty).toMatchObject([{ column: 'Наименование', fault: 'name-missing' }]);
  });
});

describe('the words of a cell', () => {
  it.each([
    ['МСК+2', 'Asia/Yekaterinburg'],
    ['мск', 'Europe/Moscow'],
    ['МСК−1', 'Europe/Kaliningrad'],
    ['UTC+7', 'Asia/Krasnoyarsk'],
    ['Asia/Omsk', 'Asia/Omsk'],
    ['Челябинская область', 'Asia/Yekaterinburg'],
    ['Москва', 'Europe/Moscow'],
    ['МСК+20', null],
    ['Asia/Nowhere', null],
  ])('«%s» is the time zone %s', (words, zone) => {
    expect(timeZoneOf(words)).toBe(zone);
  });

  it.each([
    ['7404012340', '7404012340'],
    ['7404 012340', '7404012340'],
    ['104000005', '0104000005'],
    ['7404012345', null],
    ['500100732259', '500100732259'],
    ['12', null],
  ])('INN %s is %s', (digits, inn) => {
    expect(innOf(digits)).toBe(inn);
  });

  it.each([
    ['Общеобразовательная организация', 'school'],
    ['ОО', 'school'],
    ['МОУО', 'municipal_authority'],
    ['Муниципальный орган', 'municipal_authority'],
    ['Рабочая группа', 'group'],
    ['группа организаций', 'class'],
    ['киоск', null],
  ])('«%s» is the kind %s', (words, kind) => {
    expect(kindOf(words)).toBe(kind);
  });

  it.each([
    ['Координатор', 'coordinator'],
    ['контролёр', 'supervisor'],
    ['директор', 'school'],
    ['прохожий', null],
  ])('«%s» is the role %s', (words, role) => {
    expect(roleOf(words)).toBe(role);
  });

  it('two addresses in a cell are not guessed at', () => {
    expect([emailOf('a@b.example'), emailOf('a@b.example, c@d.example')]).toEqual(['a@b.example', null]);
  });
});
