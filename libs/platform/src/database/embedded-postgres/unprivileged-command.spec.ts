import { unprivilegedUser } from './unprivileged-command.js';

it.each([
  [
    'nobody where there is one',
    'root:x:0:0::/root:/bin/sh\ndaemon:x:1:1::/:/bin/sh\nnobody:x:65534:65533::/:\n',
    65534,
    65533,
  ],
  ['else the first that is not root', 'root:x:0:0::/root:/bin/sh\ntoor:x:0:0::/:\ndaemon:x:1:2::/:\n', 1, 2],
])('takes %s', (_whom, passwd, uid, gid) => {
  expect(unprivilegedUser(passwd)).toEqual({ uid, gid });
});

it('refuses where root is the only user', () => {
  expect(() => unprivilegedUser('root:x:0:0::/root:/bin/sh\n')).toThrow(
    expect.objectContaining({ code: 'database.root_refused' }),
  );
});
