import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textDocument } from '../document/index.js';
import type { Party } from '../orders/index.js';
import { isProtocol, readProtocol } from './index.js';

interface ExpectedDecision {
  readonly number: string;
  readonly agendaItem: string | null;
  readonly text: string;
  readonly isTask: boolean;
  readonly force?: string;
  readonly responsible?: readonly string[];
  readonly executors?: readonly string[];
  readonly controller?: string | null;
  readonly deadlineText?: string | null;
  readonly due?: readonly string[];
  readonly kinds?: readonly string[];
}

interface Expected {
  readonly meeting: Readonly<Record<string, unknown>>;
  readonly decisions: readonly ExpectedDecision[];
}

const folder = fileURLToPath(new URL('../../../../test/fixtures/protocols/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));
const textOf = (name: string): string => readFileSync(`${folder}${name}.txt`, 'utf8');
const expectedOf = (name: string): Expected => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Expected;
const namesOf = (parties: readonly Party[]): string[] => parties.map(({ name }) => name.toLowerCase());
const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

describe.each(names)('the invented protocol %s', (name) => {
  const expected = expectedOf(name);
  const reading = readProtocol(textDocument(textOf(name)));

  it('is known by its form', () => {
    expect(isProtocol(textDocument(textOf(name)))).toBe(true);
  });

  it('has its requisites', () => {
    const { meeting } = reading;
    const read: Readonly<Record<string, unknown>> = {
      ...meeting,
      present: namesOf(meeting.present),
      invited: namesOf(meeting.invited),
      agenda: meeting.agenda.map(({ number, text }) => [number, text]),
    };
    const wanted = Object.entries(expected.meeting).map(([key, value]) => [
      key,
      key === 'present' || key === 'invited' ? lower(value as string[]) : value,
    ]);
    expect(wanted.map(([key]) => [key, read[String(key)]])).toEqual(wanted);
  });

  it('has these decisions and no other', () => {
    expect(reading.decisions.map(({ agendaItem, number, text }) => [agendaItem, number, text])).toEqual(
      expected.decisions.map(({ agendaItem, number, text }) => [agendaItem, number, text]),
    );
  });

  it.each(
    expected.decisions.map((decision, at) => [`${decision.agendaItem}/${decision.number}`, decision, at] as const),
  )('decision %s', (_number, wanted, at) => {
    const read = reading.decisions[at];
    if (!read) throw new Error('not read');
    const schedules = read.schedules;
    const all = {
      isTask: read.isTask,
      force: read.force,
      ...(wanted.responsible ? { responsible: namesOf(read.responsible) } : {}),
      ...(wanted.executors ? { executors: namesOf(read.executors) } : {}),
      ...(wanted.controller === undefined ? {} : { controller: read.controller }),
      ...(wanted.deadlineText === undefined ? {} : { deadlineText: read.deadlineText }),
      ...(wanted.due ? { due: schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due)) } : {}),
      ...(wanted.kinds ? { kinds: schedules.map(({ kind }) => kind) } : {}),
    };
    expect(all).toEqual({
      isTask: wanted.isTask,
      force: wanted.force,
      ...(wanted.responsible ? { responsible: lower(wanted.responsible) } : {}),
      ...(wanted.executors ? { executors: lower(wanted.executors) } : {}),
      ...(wanted.controller === undefined ? {} : { controller: wanted.controller }),
      ...(wanted.deadlineText === undefined ? {} : { deadlineText: wanted.deadlineText }),
      ...(wanted.due ? { due: wanted.due } : {}),
      ...(wanted.kinds ? { kinds: wanted.kinds } : {}),
    });
  });
});
