import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isPassingFault } from './passing-fault.js';

const failed = (message: string, code?: string) =>
  new QueryFailedError('select 1', [], Object.assign(new Error(message), code === undefined ? {} : { code }));

it.each([
  ['a lost connection', failed('connection failure', '08006')],
  ['a deadlock lost too often', failed('deadlock detected', '40P01')],
  ['a full disk', failed('could not extend file', '53100')],
  ['a server that is stopped', failed('terminating connection due to administrator command', '57P01')],
  ['a server that starts', failed('the database system is starting up', '57P03')],
  ['a socket that was closed', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })],
  ['a connection that broke while it waited', failed('Connection terminated unexpectedly')],
  [
    'a connection that broke before it was asked',
    failed('Client has encountered a connection error and is not queryable'),
  ],
  ['a transaction that lost its connection', new QueryRunnerAlreadyReleasedError()],
])('%s passes by itself', (_what, error) => {
  expect(isPassingFault(error)).toBe(true);
});

it.each([
  ['a division by nought', failed('division by zero', '22012')],
  ['a broken rule of the tables', failed('violates check constraint', '23514')],
  ['what a trigger refuses', failed('a score is of an organisation that its campaign does not ask', 'P0001')],
  ['a database that was removed', failed('database was dropped', '57P04')],
  ['an error of the program', new TypeError('Cannot read properties of undefined')],
  ['a thrown text', 'ECONNRESET'],
])('%s does not', (_what, error) => {
  expect(isPassingFault(error)).toBe(false);
});
