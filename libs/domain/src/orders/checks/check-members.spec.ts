import { textDocument } from '../../document/index.js';
import { readOrder } from '../read-order.js';

const order = (functions: string): string => `ПРИКАЗ
от 10.01.2023 № 5

О рабочей группе

ПРИКАЗЫВАЮ:

1. Создать рабочую группу (далее – Группа) в следующем составе:

Орлова И.И., заместитель начальника отдела – руководитель Группы;

Петров П.П., методист отдела – секретарь Группы;

Сидорова С.С. – директор школы;

2. Утвердить положение о рабочей группе (приложение).

Начальник отдела А.А. Беляев

Приложение

ПОЛОЖЕНИЕ о рабочей группе

1. Функции Группы

${functions}`;

const defects = (text: string): string[] =>
  readOrder(textDocument(text))
    .warnings.filter(({ code }) => /^(?:member|structure)-/.test(code))
    .map(({ code, where, values }) => `${code} ${where} ${values?.name}`);

describe('members of a body and the functions an annex gives', () => {
  it('a member nobody gave a function, and a structure nobody was named for', () => {
    const functions = `1.1. Методический совет отдела:
1.1.1. Разработка плана работы.
1.2. Петров П.П., методист отдела:
1.2.1. Ведение протоколов Группы.`;
    expect(defects(order(functions))).toEqual([
      'member-without-function order/1 Сидорова С.С.',
      'structure-not-in-members annex/1.1 Методический совет отдела',
    ]);
  });

  it('says nothing where every member has a function', () => {
    const functions = `1.1. Петров П.П., методист отдела:
1.1.1. Ведение протоколов Группы.
1.2. Сидорова С.С., директор школы:
1.2.1. Проведение семинаров для школ.`;
    expect(defects(order(functions))).toEqual([]);
  });

  it('says nothing where the annex gives functions to no member by name', () => {
    const functions = `1.1. Отдел образования:
1.1.1. Разработка плана работы.`;
    expect(defects(order(functions))).toEqual([]);
  });
});
