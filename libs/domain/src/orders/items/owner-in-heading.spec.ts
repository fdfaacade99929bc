import { ownerInHeading } from './owner-in-heading.js';

it.each([
  ['Бирюкова Н.С., заместитель директора по учебной работе', true],
  ['Школьный психолог Уткина Л.Д.', true],
  ['Носов В.В. (завхоз)', true],
  ['Отдел кадров', false],
  ['Раздел 2. Работа группы под руководством Носова В.В.', false],
  ['Юбилей Чайковского П.И.', false],
  ['Носов В.В., Уткина Л.Д.', false],
])('«%s» names who answers for the rows below it: %s', (heading, isOwner) => {
  expect(ownerInHeading(heading) !== null).toBe(isOwner);
});
