import { russian } from '@domain/texts';
import { Forbidden } from '@workflow';
import { refusalOf } from './refusal-of.js';

describe('the words of a refusal', () => {
  it.each([
    [
      'of a report, which is never accepted by who made it',
      { command: 'accept' },
      /свой отчёт всегда принимает другой/u,
    ],
    ['of a report that is not returned either', { command: 'return' }, /о своём отчёте всегда решает другой/u],
    ['of a later date one asked for oneself', { command: 'grant_extension' }, /о своей просьбе всегда решает другой/u],
    ['of another command of a task', { command: 'suspend' }, /^По этой задаче действие «[^_{]+» не ваше/u],
    ['of a page for another role', { permission: 'directory.see' }, /не для вашей роли/u],
  ])('say why, and send nobody to a page he cannot open: %s', (_of, values, words) => {
    const refusal = refusalOf(new Forbidden(values), {
      path: '/',
      brokenJson: false,
      upload: undefined,
      texts: russian,
    });
    expect(refusal).toMatchObject({ status: 403, code: 'forbidden' });
    expect(refusal?.detail).toMatch(words);
    expect(refusal?.detail).not.toContain('Справочник');
  });
});
