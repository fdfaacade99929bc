import { matchPerson, type PersonEntry } from './match-people.js';

const entry = (fullName: string, more: Partial<PersonEntry> = {}): PersonEntry => ({
  id: fullName,
  fullName,
  position: null,
  organisationId: 'own',
  ...more,
});
const asked = { name: 'Орлова А.Б.', fullName: null, position: null, organisationId: 'own' };

describe('which person of the directory a name means', () => {
  it.each([
    ['Орлова Анна Борисовна', {}],
    ['Орлова А. Б.', {}],
    ['Орлова Анна Борисовна', { organisationId: 'other', position: 'Методист МКУ ИМЦ' }],
  ])('%s %j for certain', (fullName, more) => {
    expect(matchPerson({ ...asked, position: 'методист МКУ «ИМЦ»' }, [entry(fullName, more)]).clear).toBe(fullName);
  });

  it.each([
    ['Орлова Анна Борисовна', { organisationId: 'other' }],
    ['Орлова Анна', {}],
    ['Орлова', {}],
    ['Орлов А.Б.', {}],
    ['Орловой А.Б.', {}],
  ])('%s %j perhaps', (fullName, more) => {
    const { clear, candidates } = matchPerson(asked, [entry(fullName, more)]);
    expect([clear, candidates.map(({ id }) => id)]).toEqual([null, [fullName]]);
  });

  it.each(['Орлова Вера Борисовна', 'Орлова А.В.', 'Белова А.Б.', 'Орлов-Заречный А.Б.'])('not %s', (fullName) => {
    expect(matchPerson(asked, [entry(fullName)]).candidates).toEqual([]);
  });

  it('a post that is in every body says nothing of who it is', () => {
    const other = entry('Орлова Анна Борисовна', { organisationId: 'other', position: 'директор' });
    expect(matchPerson({ ...asked, position: 'директор' }, [other]).clear).toBe(null);
  });

  it('two of one name in one body are left to a person', () => {
    const two = [entry('Орлова Анна Борисовна'), entry('Орлова Алла Борисовна')];
    expect(matchPerson(asked, two).clear).toBe(null);
  });

  it('whoever is written out in full is not taken for another of the same initials', () => {
    const full = { ...asked, fullName: 'Орлова Анна Борисовна' };
    const two = [entry('Орлова Анна Борисовна'), entry('Орлова Алла Борисовна')];
    expect(matchPerson(full, two).candidates.map(({ id }) => id)).toEqual(['Орлова Анна Борисовна']);
  });
});
