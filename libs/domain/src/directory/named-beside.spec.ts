import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textDocument } from '../document/index.js';
import { readOrder } from '../orders/index.js';
import { namedBeside } from './named-beside.js';

const order = (clause: string) => `ОТДЕЛ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ЗАРЕЧЕНСКОГО РАЙОНА

ПРИКАЗ

01 марта 2023 года № 5

О координационном центре

ПРИКАЗЫВАЮ:

1. ${clause}

2. Контроль оставляю за собой.
`;
const people = (clause: string) =>
  namedBeside(readOrder(textDocument(order(clause)))).people.map(({ fullName, organisation, position }) => [
    fullName,
    organisation,
    position,
  ]);
const OWN = 'Отдел образования администрации Зареченского района';

describe('whom an order names beside its rows', () => {
  it('are those it appoints, each with the post and the school the words name, else of the one that issued it', () => {
    const clause = `Создать рабочую группу в составе:
Орлова И.И., заместитель начальника отдела – руководитель группы;
Белов С.С., методист отдела
Полев И.С. – директор МБОУ: Луговая СОШ;
Лугова В.А., учитель гимназии – секретарь.`;
    expect(people(clause)).toEqual([
      ['Орлова И.И.', OWN, 'заместитель начальника отдела'],
      ['Белов С.С.', OWN, 'методист отдела'],
      ['Полев И.С.', 'МБОУ Луговая СОШ', 'директор'],
      ['Лугова В.А.', '', 'учитель гимназии'],
    ]);
    expect(namedBeside(readOrder(textDocument(order(clause)))).schools).toEqual(['МБОУ Луговая СОШ']);
  });

  it('are the schools of the table of results of order 002, and those who make up the centre of order 004', () => {
    const read = (name: string) =>
      namedBeside(
        readOrder(
          textDocument(
            readFileSync(
              fileURLToPath(new URL(`../../../../test/fixtures/orders/${name}.txt`, import.meta.url)),
              'utf8',
            ),
          ),
        ),
      );
    expect(read('002_c07e4a729ff2627e').schools.slice(0, 3)).toEqual(['МБОУ СОШ № 5', 'МБОУ ООШ № 7', 'МБОУ ООШ № 11']);
    const { people: members, schools } = read('004_97b6d8a2ff8f9ea4');
    expect(members.map(({ fullName, position }) => `${fullName}: ${position}`)).toEqual([
      'Савченко Е.Г.: заместитель заведующего Отдела образования',
      'Сергеева Е.В.: ведущий специалист Отдела образования по оценке качества образования',
      'Гайворонская В.И.: методист по учебно-воспитательной работе сектора методического сопровождения Отдела образования',
      'Михайлевская С.Н.: директор',
    ]);
    expect(schools).toEqual(['МБОУ Потаповская СОШ']);
  });

  it('is nobody where a clause appoints nobody', () => {
    expect(people('Утвердить план мероприятий.')).toEqual([]);
  });
});
