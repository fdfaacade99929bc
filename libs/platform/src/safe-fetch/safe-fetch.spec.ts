import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { SafeFetch, type SafeRequest } from './index.js';

const HERE = [{ address: '127.0.0.1', family: 4 }];
/** Names of the tests; all others are unknown. */
const NAMES: Readonly<Record<string, typeof HERE>> = {
  'here.example': HERE,
  'elsewhere.example': HERE,
  'beside.example': [{ address: '127.0.0.2', family: 4 }],
  'two-faced.example': [{ address: '93.184.216.34', family: 4 }, ...HERE, { address: '10.0.0.1', family: 4 }],
};

let server: http.Server;
let seen: { host: string; path: string; token: string | undefined; body: string }[];
let asked: string[];

/** Only this one address of the machine is opened, so that its neighbour 127.0.0.2 stays closed. */
const safe = new SafeFetch(['127.0.0.1'], async (name) => {
  asked.push(name);
  const addresses = NAMES[name];
  if (addresses === undefined) throw new Error(`unknown ${name}`);
  return addresses;
});
const port = () => (server.address() as AddressInfo).port;
const at = (host: string, path: string) => `http://${host}:${port()}${path}`;
const outcome = (address: string, request: SafeRequest = {}) =>
  safe.fetch(address, request).then(
    ({ status }) => status,
    (error: { code?: string }) => error.code,
  );

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { host = '', 'x-token': token } = request.headers;
      seen.push({
        host,
        path: request.url ?? '',
        token: token as string | undefined,
        body: Buffer.concat(chunks).toString(),
      });
      answer(request.url ?? '', response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen = [];
  asked = [];
});

function answer(path: string, response: http.ServerResponse): void {
  const to = new URL(path, 'http://x').searchParams.get('to');
  if (to !== null) response.writeHead(302, { location: to }).end();
  else if (path === '/round') response.writeHead(302, { location: '/round' }).end();
  else if (path === '/mute') response.writeHead(200).write('a');
  else if (path === '/endless') pour(response);
  else if (path === '/gone') response.writeHead(410).end();
  else response.end('here');
}

function pour(response: http.ServerResponse): void {
  const chunk = 'x'.repeat(64 * 1024);
  const more = () => {
    while (response.write(chunk));
  };
  response.on('drain', more);
  more();
}

it('connects to the address it has checked, whatever the system makes of the name', async () => {
  const { status, body, address } = await safe.fetch(at('here.example', '/page'));
  expect({ status, body: body.toString(), address }).toEqual({
    status: 200,
    body: 'here',
    address: at('here.example', '/page'),
  });
  // Asked for once: a second look at the name could have been given another answer.
  expect(asked).toEqual(['here.example']);
  expect(seen).toEqual([{ host: `here.example:${port()}`, path: '/page', token: undefined, body: '' }]);
});

it.each([
  ['a closed address', () => at('127.0.0.2', '/'), 'address-closed'],
  ['a closed address as one number', () => 'http://2130706434/', 'address-closed'],
  ['a closed address in hexadecimal', () => 'http://0x7f.0.0.2/', 'address-closed'],
  ['a closed address in octal', () => 'http://0177.0.0.2/', 'address-closed'],
  ['a closed address, mapped', () => 'http://[::ffff:127.0.0.2]/', 'address-closed'],
  ['this machine over IPv6', () => 'http://[::1]/', 'address-closed'],
  ['the metadata of a cloud', () => 'http://169.254.169.254/latest/meta-data/', 'address-closed'],
  ['a name of a closed address', () => at('beside.example', '/'), 'address-closed'],
  ['a name with a closed address among others', () => at('two-faced.example', '/'), 'address-closed'],
  ['a redirect to a closed address', () => at('here.example', '/?to=http://127.0.0.2/'), 'address-closed'],
  ['a redirect to a name of one', () => at('here.example', `/?to=${at('beside.example', '/')}`), 'address-closed'],
  ['a redirect to a file', () => at('here.example', '/?to=file:///etc/passwd'), 'address-protocol'],
  ['a file', () => 'file:///etc/passwd', 'address-protocol'],
  ['an address with a password', () => 'http://root:secret@here.example/', 'address-password'],
  ['no address at all', () => 'here', 'address-malformed'],
  ['a name nobody has', () => 'https://nowhere.example/', 'address-unknown'],
  ['a port nobody listens at', () => 'http://here.example:1/', 'address-unreachable'],
  ['redirects that go round', () => at('here.example', '/round'), 'address-redirects'],
])('refuses %s', async (_what, address, code) => {
  expect(await outcome(address())).toBe(code);
  expect(seen.filter(({ host }) => host.startsWith('127.0.0.2') || host.startsWith('beside'))).toEqual([]);
});

it.each([
  ['a page', 'https://school.example/plan', null],
  ['a page over plain http', 'http://school.example/plan', null],
  ['a page of an opened network', 'http://127.0.0.1/plan', null],
  ['this machine by name, opened', 'http://localhost/plan', null],
  ['a public server by number', 'http://93.184.216.34/', null],
  ['a script', 'javascript:alert(1)', 'address-protocol'],
  ['a file', 'file:///C:/plan.pdf', 'address-protocol'],
  ['what a page is made of', 'data:text/html,<p>', 'address-protocol'],
  ['a mailbox', 'mailto:office@school.example', 'address-protocol'],
  ['words', 'папка на столе', 'address-malformed'],
  ['an address with a password', 'https://root:secret@school.example/', 'address-password'],
  ['another of this machine', 'http://127.0.0.2/plan', 'address-closed'],
  ['this machine over IPv6', 'http://[::1]/', 'address-closed'],
  ['an office', 'http://10.1.2.3/', 'address-closed'],
  ['an office as one number', 'http://167838211/', 'address-closed'],
])('%s is told at once: %s', (_what, address, code) => {
  const told = () => safe.checkWritten(address);
  if (code === null) expect(told).not.toThrow();
  else expect(told).toThrow(expect.objectContaining({ code }));
});

it('this machine by name is closed where no setting opens it', () => {
  const closed = new SafeFetch([]);
  for (const host of ['localhost', 'LOCALHOST.', 'board.localhost:8080'])
    expect(() => closed.checkWritten(`http://${host}/`)).toThrow(expect.objectContaining({ code: 'address-closed' }));
});

it('follows a redirect and says where it ended', async () => {
  const { status, address } = await safe.fetch(at('here.example', '/?to=/page'));
  expect({ status, address }).toEqual({ status: 200, address: at('here.example', '/page') });
});

it('gives the headers of the request to no other server', async () => {
  const headers = { 'x-token': 'mine' };
  await safe.fetch(at('here.example', '/?to=/page'), { headers });
  await safe.fetch(at('here.example', `/?to=${at('elsewhere.example', '/')}`), { headers });
  expect(seen.map(({ host, token }) => [host.split(':')[0], token])).toEqual([
    ['here.example', 'mine'],
    ['here.example', 'mine'],
    ['here.example', 'mine'],
    ['elsewhere.example', undefined],
  ]);
});

it('sends what is posted once, and takes a redirect for the answer', async () => {
  const body = Buffer.from('тело');
  expect(await outcome(at('here.example', '/?to=/page'), { method: 'POST', body })).toBe(302);
  expect(seen.map((request) => request.body)).toEqual(['тело']);
});

it('asks over plain http only within opened networks where security is asked for', async () => {
  const open = new SafeFetch([], async () => [{ address: '93.184.216.34', family: 4 }]);
  await expect(open.check('http://out.example/', { onlySecure: true })).rejects.toMatchObject({
    code: 'address-protocol',
  });
  await expect(open.check('https://out.example/', { onlySecure: true })).resolves.toBeUndefined();
  expect(await outcome(at('here.example', '/page'), { onlySecure: true })).toBe(200);
});

it('reads no more of an answer than it takes', async () => {
  const { body, cut } = await safe.fetch(at('here.example', '/endless'), { maxBytes: 100_000 });
  expect({ length: body.length, cut }).toEqual({ length: 100_000, cut: true });
});

it('waits no longer than it may, for the body as for the name', async () => {
  expect(await outcome(at('here.example', '/mute'), { timeoutMs: 50 })).toBe('address-timeout');
  const slow = new SafeFetch([], () => new Promise(() => {}));
  await expect(slow.fetch('https://slow.example/', { timeoutMs: 50 })).rejects.toMatchObject({
    code: 'address-timeout',
  });
});

it('hands over what the server answers, also that nothing is there', async () => {
  expect(await outcome(at('here.example', '/gone'))).toBe(410);
});
