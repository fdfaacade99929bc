import { usualClassRule } from './class-rule.js';

const schools = (...memberTags: string[]) => ({ ...anywhere, memberKind: 'school', memberTags });
const anywhere = { memberTags: [], memberEveryTag: false, memberBranchId: null };
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
    ['кураторы', null],
  ])('%s', (name, rule) => {
    expect(usualClassRule(name)).toEqual(rule);
  });
});
