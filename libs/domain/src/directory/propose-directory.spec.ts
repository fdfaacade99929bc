import { textDocument } from '../document/index.js';
import { readOrder } from '../orders/index.js';
import { directoryKeys, proposeDirectory } from './index.js';

const reading = readOrder(
  textDocument(`ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОЙ ОБЛАСТИ

ПРИКАЗ

от 12 января 2023 г. № 17

Об утверждении плана на 2023 год

ПРИКАЗЫВАЮ:

1. Утвердить план (приложение).
2. Государственному автономному учреждению «Заречный институт развития образования» (Орлова И.И.) (далее – ГАУ «ЗИРО») вести план.
3. Методисту центра (Белов С.С.) собрать отчёты.

Директор департамента                    В.Г. Сомов

План на 2023 год

№\tМероприятие\tСрок\tОтветственный
1\tКурсы\tмарт\tЗИРО / участники резерва руководители школ района
2\tСеминар\tмай\tГАУ ЗИРО / участники резерва руководителей школ района, школа № 2 города Заречного
3\tСбор\tиюнь\tшкола № 3 города Заречного`),
);
const proposed = proposeDirectory(reading);

describe('the directory an order proposes', () => {
  it('has one entry for names that are one name written differently, under the fuller name', () => {
    expect(proposed.organisations.map((organisation) => organisation.name)).toEqual([
      'Департамент образования Зареченской области',
      'ГАУ «ЗИРО»',
      'участники резерва руководители школ района',
      'школа № 2 города Заречного',
      'школа № 3 города Заречного',
    ]);
  });

  it('leads every party to its entry, while the rows keep their own words', () => {
    const keys = new Set(proposed.organisations.map((organisation) => organisation.key));
    const parties = reading.items.flatMap((item) => [...item.responsible, ...item.executors]);
    expect(parties.map((party) => keys.has(directoryKeys(party, reading).organisationKey))).toEqual(
      parties.map(() => true),
    );
    expect(reading.items.map((item) => item.executors[0]?.name)).toEqual([
      'участники резерва руководители школ района',
      'участники резерва руководителей школ района',
      undefined,
    ]);
  });

  it('says both names and their rows', () => {
    expect(reading.warnings.filter((warning) => warning.code === 'name-variants')).toEqual([
      {
        level: 'info',
        code: 'name-variants',
        where: '1, 2',
        values: {
          names: 'участники резерва руководители школ района (1); участники резерва руководителей школ района (2)',
          context: 'bodies',
        },
      },
      {
        level: 'info',
        code: 'name-variants',
        where: '2, 1',
        values: { names: 'ГАУ «ЗИРО» (2); ЗИРО (1)', context: 'bodies' },
      },
    ]);
  });

  it('gives a body the full name the order defines', () => {
    expect(proposed.organisations[1]).toMatchObject({
      kind: 'institute',
      fullName: 'Государственное автономное учреждение «Заречный институт развития образования»',
    });
  });

  it('takes an assignee who is a person for a person, with the post', () => {
    expect(proposed.people.map(({ fullName, position }) => [fullName, position])).toEqual([
      ['Сомов В.Г.', 'Директор департамента'],
      ['Орлова И.И.', null],
      ['Белов С.С.', 'Методист центра'],
    ]);
  });
});
