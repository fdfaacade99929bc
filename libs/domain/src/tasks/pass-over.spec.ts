import { type HeldPart, type HeldTask, passOver } from './index.js';

const who = (personId: string, organisationId = 'institute') => ({ personId, organisationId });
const [leaver, successor, controller, signatory, coordinator] = [
  who('leaver'),
  who('successor', 'centre'),
  who('controller', 'ministry'),
  who('signatory', 'ministry'),
  who('coordinator', 'ministry'),
];
const part = (position: number, personId: string | null, organisationId = 'institute'): HeldPart => ({
  position,
  role: position === 0 ? 'lead' : 'co_executor',
  postId: null,
  personId,
  organisationId,
});
const task = (fields: Partial<HeldTask> = {}): HeldTask => ({
  state: 'open',
  participants: [part(0, 'leaver'), part(1, 'colleague')],
  acceptor: controller,
  checker: null,
  giver: null,
  ...fields,
});
const pass = (fields: Partial<HeldTask> = {}) =>
  passOver(task(fields), {
    from: leaver,
    to: successor,
    gives: ({ personId }) => personId === 'leaver',
    superiors: { controller, signatory, coordinator },
  });
const names = (parts: readonly HeldPart[]) => parts.map(({ position, personId }) => `${position} ${personId}`);

describe('a task whose holder gives way to another', () => {
  it('is led by the successor, in his own body, everybody else stays', () => {
    expect(pass()).toEqual({
      participants: [
        { position: 0, role: 'lead', personId: 'successor', organisationId: 'centre', postId: null },
        part(1, 'colleague'),
      ],
      acceptorId: 'controller',
      checkerId: null,
      giverId: null,
      as: ['lead'],
    });
  });

  it.each<[string, HeldPart[], string[]]>([
    ['the successor assisted: he leads now', [part(0, 'leaver'), part(1, 'successor')], ['0 successor']],
    ['the successor leads already', [part(0, 'successor'), part(2, 'leaver')], ['0 successor']],
    [
      'whole bodies are no persons',
      [part(0, null), part(1, null), part(2, 'leaver')],
      ['0 null', '1 null', '2 successor'],
    ],
  ])('has nobody twice: %s', (_name, participants, expected) => {
    expect(names(pass({ participants }).participants)).toEqual(expected);
  });

  it.each<[string, Partial<HeldTask>, string | null]>([
    ['the leaver accepted: the successor does', { participants: [part(0, 'other')], acceptor: leaver }, 'successor'],
    ['the successor accepted and leads now: one step up', { acceptor: successor }, 'controller'],
    ['whoever accepted stays', { acceptor: signatory }, 'signatory'],
    [
      'the whole body of the successor takes part: one step up',
      { participants: [part(0, null, 'centre')], acceptor: leaver },
      'controller',
    ],
    ['nobody did by name', { acceptor: null }, null],
  ])('is accepted by somebody who takes no part in it: %s', (_name, fields, acceptorId) => {
    expect(pass(fields).acceptorId).toBe(acceptorId);
  });

  it('is accepted by whoever is left, or by any coordinator', () => {
    const superiors = { controller: successor, signatory: null, coordinator };
    const passing = { from: leaver, to: successor, gives: (one: HeldPart) => one.personId === 'leaver', superiors };
    expect(passOver(task({ acceptor: successor }), passing).acceptorId).toBe('coordinator');
    const nobody = { ...passing, superiors: { ...superiors, coordinator: null } };
    expect(passOver(task({ acceptor: successor }), nobody).acceptorId).toBeNull();
  });

  it.each<[string, Partial<HeldTask>, string | null]>([
    [
      'the report waits for the leaver',
      { state: 'checking', checker: leaver, participants: [part(0, 'other')] },
      'successor',
    ],
    ['the successor takes part: the coordinator', { state: 'checking', checker: leaver }, 'coordinator'],
    [
      'the successor accepts it anyway',
      { state: 'checking', checker: leaver, acceptor: leaver, participants: [part(0, 'other')] },
      'coordinator',
    ],
    ['it waits for somebody else', { state: 'checking', checker: signatory }, 'signatory'],
    ['he has checked the report before last', { state: 'returned', checker: leaver }, 'leaver'],
  ])('is checked before that: %s', (_name, fields, checkerId) => {
    expect(pass(fields).checkerId).toBe(checkerId);
  });

  it('says all that passed', () => {
    expect(pass({ state: 'checking', checker: leaver, giver: leaver }).as).toEqual(['lead', 'checker', 'giver']);
    expect(pass({ participants: [part(0, 'other')], acceptor: leaver }).as).toEqual(['acceptor']);
    expect(pass({ participants: [part(0, 'other')] }).as).toEqual([]);
  });

  it.each(['closed', 'cancelled'] as const)('stays as it was when it is %s', (state) => {
    expect(pass({ state, acceptor: leaver, giver: leaver })).toMatchObject({
      participants: task().participants,
      acceptorId: 'leaver',
      giverId: 'leaver',
      as: [],
    });
  });

  it('remembers the post, and goes to the whole body where nobody holds that any more', () => {
    const post = { ...part(0, 'leaver'), postId: 'director' };
    const passing = {
      from: leaver,
      to: { personId: null, organisationId: 'institute' },
      gives: (one: HeldPart) => one.postId === 'director',
      superiors: { controller, signatory, coordinator },
    };
    expect(passOver(task({ participants: [post] }), passing)).toMatchObject({
      participants: [{ personId: null, organisationId: 'institute', postId: 'director' }],
      acceptorId: 'controller',
      as: ['lead'],
    });
  });

  it('passes to the first holder of a post that nobody held', () => {
    const passing = {
      from: null,
      to: successor,
      gives: (one: HeldPart) => one.position === 0,
      superiors: { controller, signatory, coordinator },
    };
    expect(passOver(task({ participants: [part(0, null)], acceptor: null }), passing)).toMatchObject({
      as: ['lead'],
      acceptorId: null,
      participants: [{ personId: 'successor' }],
    });
  });
});
