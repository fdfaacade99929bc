import { answeringFirst, isCollegial, type MemberNow } from './body-members.js';

const member = (personId: string | null, fields: Partial<MemberNow> = {}): MemberNow => ({
  ...{ personId, seat: 'member', answers: false, organisationId: 'institute' },
  ...fields,
});
const [chair, secretary] = [member('chair', { seat: 'chair' }), member('secretary', { seat: 'secretary' })];
const others = [member('one'), member('two', { organisationId: 'school' })];

describe('who answers for a collegial body', () => {
  it.each<[string, MemberNow[], (string | null)[]]>([
    ['the chair', [...others, secretary, chair], ['chair', 'secretary', 'one', 'two']],
    ['without a chair the secretary', [...others, secretary], ['secretary', 'one', 'two']],
    ['without either the first of the others', others, ['one', 'two']],
    [
      'whoever was named to, above the chair',
      [chair, ...others, member('named', { answers: true })],
      ['named', 'chair', 'one', 'two'],
    ],
    [
      'not a post that nobody holds, while somebody sits there',
      [member(null, { seat: 'chair', organisationId: 'school' }), ...others],
      ['one', 'two', null],
    ],
    ['such a post where it is all there is', [member(null, { seat: 'chair' })], [null]],
    ['one who sits by two posts once', [chair, member('chair', { organisationId: 'school' })], ['chair']],
    ['nobody where there are no members', [], []],
  ])('%s', (_fact, members, expected) => {
    expect(answeringFirst(members).map(({ personId }) => personId)).toEqual(expected);
  });

  it('is asked of commissions and working groups only', () => {
    const kinds = ['ministry', 'institute', 'municipal_authority', 'school', 'body', 'class', 'group', 'role'];
    expect(kinds.filter(isCollegial)).toEqual(['body', 'group']);
  });
});
