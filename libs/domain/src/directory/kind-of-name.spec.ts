import { kindOfName } from './kind-of-name.js';

it.each([
  ['Министерство образования области', 'ministry'],
  ['ГБУ ДПО «ЧИРО»', 'institute'],
  ['Методический центр', 'institute'],
  ['Центральная районная больница', 'body'],
  ['МБОУ СОШ № 5', 'school'],
  ['МОУ № 5', 'school'],
  ['ГБОУ «Интернат»', 'school'],
  ['Администрация МБОУ СОШ № 5', 'school'],
  ['Школа-интернат № 2', 'school'],
  ['МБДОУ № 5', 'body'],
  ['МБОУ «Детский сад № 5»', 'body'],
  ['Детская школа искусств', 'body'],
  ['МБОУ ДО «Радуга»', 'body'],
  ['Комитет по образованию города', 'municipal_authority'],
  ['Отдел образования', 'municipal_authority'],
  ['Совет ветеранов', 'body'],
])('«%s» is of the kind %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
