import { type Redirected, whyNotRedirect, withOtherLead } from './other-lead.js';
import type { HeldPart, HeldTask } from './pass-over.js';

const part = (personId: string | null, position: number, fields: Partial<HeldPart> = {}): HeldPart => ({
  ...{ personId, position, organisationId: 'institute', postId: null },
  role: position === 0 ? 'lead' : 'co_executor',
  ...fields,
});
const declined = (participants: readonly HeldPart[], fields: Partial<HeldTask> = {}): HeldTask => ({
  ...{ state: 'declined', participants, acceptor: { personId: 'minister', organisationId: 'ministry' } },
  ...{ checker: null, giver: null },
  ...fields,
});
const NOBODY_ABOVE = { controller: null, signatory: null, coordinator: null };
const seat = (personId: string | null, fields: Partial<HeldPart> = {}) => ({
  ...{ personId, organisationId: 'centre', postId: null },
  ...fields,
});

describe('where a declined task may go', () => {
  const ofOrder: Redirected = {
    lead: { personId: 'lead', organisationId: 'institute' },
    giver: null,
    bodyOnList: null,
  };
  const handedOn = { ...ofOrder, giver: { personId: 'giver', gave: 'part', topId: 'institute' } } as const;
  const resolution = { ...ofOrder, giver: { personId: 'giver', gave: 'resolution', topId: 'ministry' } } as const;
  const ofEverywhere = { ...resolution, giver: { ...resolution.giver, topId: null } };
  const ofList = { ...ofOrder, bodyOnList: 'school' };

  it.each<[string, Redirected, string | null, string[], ReturnType<typeof whyNotRedirect>]>([
    ['a task of the order goes to anybody else', ofOrder, 'other', ['ministry', 'centre'], null],
    ['and to a whole body', ofOrder, null, ['ministry', 'centre'], null],
    ['not to the lead who declined it', ofOrder, 'lead', ['ministry', 'institute'], 'has-it'],
    ['what was handed on goes below whoever gave it', handedOn, 'other', ['ministry', 'institute', 'school'], null],
    ['and nowhere else', handedOn, 'other', ['ministry', 'centre'], 'not-below'],
    ['nor back to him who gave it', handedOn, 'giver', ['ministry', 'institute'], 'to-giver'],
    ['a resolution goes anywhere in the branch of its giver', resolution, 'other', ['ministry', 'centre'], null],
    ['and not beyond it', resolution, 'other', ['another'], 'outside-branch'],
    ['nor to its giver', resolution, 'giver', ['ministry'], 'to-giver'],
    ['of one whose branch is everything, anywhere', ofEverywhere, 'other', ['another'], null],
    ['what a list gives a school stays with the school', ofList, 'other', ['ministry', 'school'], null],
    ['and goes to no other body', ofList, 'other', ['ministry', 'centre'], 'outside-list'],
  ])('%s', (_, redirected, personId, lineage, why) => {
    expect(whyNotRedirect({ personId, organisationId: lineage.at(-1) ?? '', lineage }, redirected)).toBe(why);
  });

  it('goes to no whole body that declined it, but to a person of that body', () => {
    const ofBody = { ...ofOrder, lead: { personId: null, organisationId: 'institute' } };
    const lineage = ['ministry', 'institute'];
    expect(whyNotRedirect({ personId: null, organisationId: 'institute', lineage }, ofBody)).toBe('has-it');
    expect(whyNotRedirect({ personId: 'other', organisationId: 'institute', lineage }, ofBody)).toBeNull();
  });
});

describe('a declined task after it went to another lead', () => {
  it('has him in the place of the lead; the one before leaves, the others stay', () => {
    const task = declined([part('lead', 0), part('helper', 1)]);
    const after = withOtherLead(task, [seat('other')], NOBODY_ABOVE);
    expect(after.participants).toEqual([{ ...seat('other'), position: 0, role: 'lead' }, part('helper', 1)]);
    expect(after.left).toEqual([part('lead', 0)]);
    expect(after.acceptorId).toBe('minister');
  });

  it('has nobody twice: a co-executor who leads it now is one no longer', () => {
    const task = declined([part('lead', 0), part('helper', 1), part(null, 2, { organisationId: 'centre' })]);
    const places = (who: string | null) =>
      withOtherLead(task, [seat(who)], NOBODY_ABOVE).participants.map(({ personId, position }) => [personId, position]);
    expect(places('helper')).toEqual([
      ['helper', 0],
      [null, 2],
    ]);
    expect(places(null)).toEqual([
      [null, 0],
      ['helper', 1],
    ]);
  });

  it('takes the members of a collegial body in, and those of the one before out', () => {
    const task = declined([
      part('chair', 0, { postId: 'council' }),
      part('member', 2, { postId: 'council' }),
      part('helper', 1),
    ]);
    const centre = [seat('head', { postId: 'group' }), seat('expert', { postId: 'group' })] as const;
    const after = withOtherLead(task, centre, NOBODY_ABOVE);
    expect(after.participants.map(({ personId, role }) => `${personId} ${role}`)).toEqual([
      'head lead',
      'helper co_executor',
      'expert co_executor',
    ]);
    expect(new Set(after.participants.map(({ position }) => position)).size).toBe(3);
    expect(after.left.map(({ personId }) => personId)).toEqual(['chair', 'member']);
  });

  it('is accepted one step up where its acceptor leads it now', () => {
    const controller = { personId: 'controller', organisationId: 'ministry' };
    const task = declined([part('lead', 0)]);
    const after = withOtherLead(task, [seat('minister')], { ...NOBODY_ABOVE, controller });
    expect(after.acceptorId).toBe('controller');
  });
});
