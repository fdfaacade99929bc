import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textDocument } from '../document/index.js';
import { readOrder } from '../orders/index.js';
import { SPEAKS_OF_ROADMAP, suggestDemand } from './roadmap-demand.js';

const folder = fileURLToPath(new URL('../../../../test/fixtures/orders/', import.meta.url));

const said = (title: string, classes: readonly string[] = []) => {
  const found = suggestDemand({ title, classes });
  return found === null ? null : `${found.kind}: ${found.owners.join(', ')}`;
};

describe('roadmaps that the words of a row ask for', () => {
  it.each([
    [
      'Организационное сопровождение разработки дорожных карт МОУО и ШНОР в рамках участия в региональном проекте в 2023 году',
      'make: МОУО, ШНОР',
    ],
    ['Разработка муниципальной дорожной карты мероприятий помощи ШНОР.', 'make: МОУО'],
    ['Разработать и утвердить дорожные карты школ', 'make: ОО'],
    ['Утверждение школьных дорожных карт', 'make: ОО'],
    ['Составление «дорожных карт» общеобразовательных организаций', 'make: ОО'],
    ['Разработать и утвердить дорожные карты муниципальных органов управления образованием', 'make: МОУО'],
  ])('are named with whose they are: %s', (title, expected) => {
    expect(said(title)).toBe(expected);
  });

  it.each([
    ['Разработать план мероприятий (дорожную карту) по повышению качества образования', 'make: МОУО, ОО'],
    ['Разработка плана мероприятий по поддержке школ («дорожной карты»)', 'make: МОУО, ОО'],
    ['Подготовить и утвердить план действий (дорожную карту)', 'make: МОУО, ОО'],
  ])('are those of the classes that answer for the row, where no others are named: %s', (title, expected) => {
    expect(said(title, ['МОУО', 'ОО'])).toBe(expected);
    expect(said(title)).toBeNull();
  });

  it.each([
    ['Мониторинг реализации дорожных карт МОУО и ШНОР по итогам участия в региональном проекте', 'watch: МОУО, ШНОР'],
    [
      'Проведение мониторинга эффективности реализации муниципальной дорожной карты по мероприятиям помощи ШНОР',
      'watch: МОУО',
    ],
    ['Контроль исполнения школьных дорожных карт', 'watch: ОО'],
  ])('may only be watched: %s', (title, expected) => {
    expect(said(title, ['ШНОР'])).toBe(expected);
  });

  it.each([
    ['Утвердить прилагаемую Дорожную карту реализации регионального проекта'],
    ['Создать необходимые условия реализации мероприятий Дорожной карты'],
    ['Обеспечить комплексное сопровождение мероприятий Дорожной карты'],
    ['Разработка целевых показателей по эффективности реализации региональной «дорожной карты»'],
    ['Разработка региональной дорожной карты'],
    ['Анализ выполнения мероприятий антирисковых программ ШНОР и школ с низким ИОР и Дорожной карты по работе со ШНОР'],
    ['Разработка регламента мероприятий регионального проекта по сопровождению ШНОР'],
    ['Разработать план работы'],
    ['Размещение дорожных карт ШНОР на сайте'],
  ])('are no matter of words about the roadmap of the order itself, or about something else: %s', (title) => {
    expect(said(title, ['МОУО', 'ШНОР'])).toBeNull();
  });

  it.each([
    ['000', []],
    ['001', ['2.2 make: МОУО, ШНОР', '5.3 watch: МОУО, ШНОР']],
    ['002', []],
    ['003', []],
    ['004', ['4.1.1 make: МОУО', '4.1.2 watch: МОУО']],
  ])('of the five orders are those of %s', (key, expected) => {
    const name = readdirSync(folder).find((file) => file.startsWith(key)) ?? key;
    const { items, clauses } = readOrder(textDocument(readFileSync(join(folder, name), 'utf8')));
    const rows = [
      ...items.map(({ number, title, responsible, executors }) => ({
        ...{ number, title },
        classes: [...responsible, ...executors].filter((one) => one.classOfOrganisations).map((one) => one.name),
      })),
      ...clauses.map(({ number, text }) => ({ number, title: text, classes: [] })),
    ];
    const found = rows.flatMap(({ number, title, classes }) => {
      const words = said(title, classes);
      if (words !== null) expect(title).toMatch(new RegExp(SPEAKS_OF_ROADMAP));
      return words === null ? [] : [`${number} ${words}`];
    });
    expect(found).toEqual(expected);
  });
});
