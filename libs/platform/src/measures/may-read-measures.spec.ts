import { mayReadMeasures } from './may-read-measures.js';

const TOKEN = 't'.repeat(32);
const asked = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ headers, socket: { remoteAddress } }) as unknown as Parameters<typeof mayReadMeasures>[0];

describe('who may read the measures', () => {
  it.each([
    ['this machine, without a token set', asked('127.0.0.1'), undefined, true],
    ['this machine by IPv6', asked('::1'), undefined, true],
    ['another machine', asked('10.0.0.7'), undefined, false],
    [
      'somebody behind a proxy of this machine',
      asked('127.0.0.1', { 'x-forwarded-for': '10.0.0.7' }),
      undefined,
      false,
    ],
    ['another machine with the token', asked('10.0.0.7', { authorization: `Bearer ${TOKEN}` }), TOKEN, true],
    ['another machine with a wrong one', asked('10.0.0.7', { authorization: 'Bearer no' }), TOKEN, false],
    ['this machine without it, where one is set', asked('127.0.0.1'), TOKEN, false],
  ])('%s', (_who, request, token, answer) => {
    expect(mayReadMeasures(request, token)).toBe(answer);
  });
});
