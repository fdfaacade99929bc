import { usualClassRule } from './class-rule.js';

const schools = (...memberTags: string[]) => ({ ...anywhere, memberKind: 'school', memberTags });
const anywhere = { memberTags: [], memberEveryTag: false, memberBranchId: null, memberThrough: null };
const authorities = { ...anywhere, memberKind: 'municipal_authority' };

describe('what a class of organisations usually means', () => {
  it.each([
    ['МОУО', authorities],
    ['ОМСУ', authorities],
    ['муниципальные органы управления образованием', authorities],
    ['ОО', schools()],
    ['общеобразовательные организации', schools()],
    ['ШНОР', schools('ШНОР')],
    ['школы с низкими образовательными результатами', schools('ШНОР')],
    ['школы с низким ИОР', schools('низкий ИОР')],
    ['ШНОР и школы с низким ИОР', schools('ШНОР', 'низкий ИОР')],
    ['кураторы', { ...schools(), memberThrough: 'curator' }],
    ['Кураторы ШНОР', { ...schools('ШНОР'), memberThrough: 'curator' }],
    ['кураторы школ с низким ИОР', { ...schools('низкий ИОР'), memberThrough: 'curator' }],
    ['школы-наставники', { ...schools(), memberThrough: 'mentor' }],
    ['Школы – наставники ШНОР', { ...schools('ШНОР'), memberThrough: 'mentor' }],
    ['наставники', { ...schools(), memberThrough: 'mentor' }],
    ['кураторы проекта', null],
    ['Кураторы – методисты ИМЦ', null],
    ['наставники школы № 5', schools()],
  ])('%s', (name, rule) => {
    expect(usualClassRule(name)).toEqual(rule);
  });
});
