import { usualClassRule } from './class-rule.js';

describe('what a class of organisations usually means', () => {
  it.each([
    ['МОУО', { memberKind: 'municipal_authority', memberTag: null }],
    ['ОМСУ', { memberKind: 'municipal_authority', memberTag: null }],
    ['муниципальные органы управления образованием', { memberKind: 'municipal_authority', memberTag: null }],
    ['ОО', { memberKind: 'school', memberTag: null }],
    ['общеобразовательные организации', { memberKind: 'school', memberTag: null }],
    ['ШНОР', { memberKind: 'school', memberTag: 'ШНОР' }],
    ['школы с низкими образовательными результатами', { memberKind: 'school', memberTag: 'ШНОР' }],
    ['школы с низким ИОР', { memberKind: 'school', memberTag: 'низкий ИОР' }],
    ['кураторы', null],
  ])('%s', (name, rule) => {
    expect(usualClassRule(name)).toEqual(rule);
  });
});
