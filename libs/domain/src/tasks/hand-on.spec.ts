import { localDate } from '../calendar/index.js';
import { type Receiver, whyNotHandOn, whyNotReceive } from './hand-on.js';

describe('to whom a lead hands a task on', () => {
  const LINEAGES = {
    ministry: ['ministry'],
    institute: ['ministry', 'institute'],
    school: ['ministry', 'institute', 'school'],
    neighbour: ['ministry', 'neighbour'],
  } as const;
  const to = (organisationId: keyof typeof LINEAGES, personId: string | null = null): Receiver => ({
    organisationId,
    personId,
    lineage: LINEAGES[organisationId],
  });
  const byBody = {
    personId: 'head',
    organisationId: 'institute',
    lead: { organisationId: 'institute', personId: null },
  };
  // The deputy of a person the order names hands on for him.
  const byName = { ...byBody, personId: 'deputy', lead: { organisationId: 'institute', personId: 'head' } };

  it.each<[string, Receiver, ReturnType<typeof whyNotReceive>]>([
    ['a colleague', to('institute', 'methodologist'), null],
    ['a body below', to('school'), null],
    ['somebody of a body below', to('school', 'teacher'), null],
    ['the body above', to('ministry'), 'not-below'],
    ['a body beside', to('neighbour'), 'not-below'],
    ['somebody beside', to('neighbour', 'stranger'), 'not-below'],
    ['his own body', to('institute'), 'has-it'],
    ['himself', to('institute', 'head'), 'has-it'],
  ])('%s: %s', (_who, receiver, expected) => {
    expect(whyNotReceive(receiver, byBody)).toBe(expected);
  });

  it('is never the one who leads it already, whoever hands it on for him', () => {
    expect(whyNotReceive(to('institute', 'head'), byName)).toBe('has-it');
    expect(whyNotReceive(to('institute', 'methodologist'), byName)).toBeNull();
  });
});

describe('the date of a part', () => {
  const today = localDate('2023-03-10');
  const parentDue = localDate('2023-03-31');
  it.each([
    ['2023-03-09', parentDue, 'past'],
    ['2023-03-10', parentDue, null],
    ['2023-03-31', parentDue, null],
    ['2023-04-01', parentDue, 'past-parent'],
    ['2030-01-01', null, null],
    ['2023-03-10', localDate('2023-03-01'), null], // what is late already is handed on for today
    ['2023-03-11', localDate('2023-03-01'), 'past-parent'],
  ])('%s under %s: %s', (date, due, expected) => {
    expect(whyNotHandOn(localDate(date), { today, parentDue: due })).toBe(expected);
  });
});
