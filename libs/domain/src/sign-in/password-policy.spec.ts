import { normalPassword, type PasswordOwner, passwordFault } from './password-policy.js';

const OWNER: PasswordOwner = {
  email: 'v.lugova@authority.example',
  fullName: 'Лугова Вера Андреевна',
  organisationName: 'Департамент образования',
};

describe('a password', () => {
  it.each([
    ['a phrase', 'верблюд жуёт сено по средам'],
    ['letters of one kind', 'коньяблокозимадождь'],
    ['a phrase with digits in it', 'семь7тощихкоров'],
    ['what a program made', 'kD8#vQ2m!xLr'],
    ['a common word within a long one', 'мой пароль от дачи на озере'],
    ['exactly as long as asked', 'зябликсинтез'],
  ])('is taken: %s', (_name, password) => {
    expect(passwordFault(password, OWNER)).toBeUndefined();
  });

  it.each([
    ['eleven letters', 'зябликсинте', 'password-too-short'],
    ['twelve bytes that are six letters', 'зяблик', 'password-too-short'],
    ['a book', 'ы'.repeat(201), 'password-too-long'],
    ['digits in a row', '123456789012', 'password-guessable'],
    ['digits backwards', '0987654321098', 'password-guessable'],
    ['a row of keys', 'qwertyuiop12', 'password-guessable'],
    ['a row of Russian keys', 'йцукенгшщзхъ', 'password-guessable'],
    ['the alphabet', 'абвгдежзийкл', 'password-guessable'],
    ['columns of keys', '1qaz2wsx3edc', 'password-guessable'],
    ['one letter', 'аааааааааааа', 'password-guessable'],
    ['two letters', 'абабабабабаб', 'password-guessable'],
    ['the commonest, with a tail', 'Password1234!', 'password-guessable'],
    ['the commonest in Russian, typed on the other keyboard', 'gfhjkmgfhjkm', 'password-guessable'],
    ['a word twice', 'пароль пароль', 'password-guessable'],
    ['his own name', 'Лугова Вера 1', 'password-guessable'],
    ['his own address', 'v.lugova@authority', 'password-guessable'],
    ['his organisation', 'ДепартаментОбразования', 'password-guessable'],
    ['the product', 'vekha-vekha-2026', 'password-guessable'],
  ])('is refused: %s', (_name, password, fault) => {
    expect(passwordFault(password, OWNER)).toBe(fault);
  });

  it('is one and the same, however its letters are composed', () => {
    expect(normalPassword('й'.normalize('NFD'))).toBe(normalPassword('й'));
  });
});
