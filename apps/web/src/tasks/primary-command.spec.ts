import type { Command, TaskState } from '../api/types.js';
import { orderedCommands } from './primary-command.js';

describe('the one obvious next step', () => {
  it.each<[string, TaskState, Command[], Command]>([
    ['a new task is taken', 'open', ['decline', 'report', 'take', 'interim_report'], 'take'],
    ['work in hand is reported', 'in_progress', ['decline', 'interim_report', 'report'], 'report'],
    ['a returned report is written again', 'returned', ['take', 'report'], 'report'],
    ['a submitted report is accepted', 'submitted', ['return', 'accept'], 'accept'],
    ['work in hand comes before a later date', 'in_progress', ['ask_extension', 'report'], 'report'],
    [
      'a request for a later date is decided',
      'open',
      ['extend', 'refuse_extension', 'grant_extension'],
      'grant_extension',
    ],
    ['a suspended task goes on', 'suspended', ['cancel', 'resume'], 'resume'],
    ['a declined task goes to another lead first of all', 'declined', ['reassign', 'redirect'], 'redirect'],
    ['a row without a plan gets its dates', 'awaiting_schedule', ['report', 'supply_dates'], 'supply_dates'],
  ])('%s', (_name, state, allowed, first) => {
    expect(orderedCommands(state, allowed)[0]).toBe(first);
  });

  it('keeps every allowed command and adds none', () => {
    expect(orderedCommands('open', ['decline', 'take'])).toEqual(['take', 'decline']);
    expect(orderedCommands('closed', [])).toEqual([]);
  });
});
