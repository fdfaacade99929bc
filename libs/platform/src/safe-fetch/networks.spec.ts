import { isNetwork, isPublic, OwnNetworks } from './networks.js';

it.each([
  ['a public server', '93.184.216.34', true],
  ['a public server over IPv6', '2a00:1450:4010:c0e::65', true],
  ['a public server, IPv4 written as IPv6', '::ffff:93.184.216.34', true],
  ['this machine', '127.0.0.1', false],
  ['this machine by another number', '127.255.0.9', false],
  ['this machine over IPv6', '::1', false],
  ['this machine, mapped', '::ffff:127.0.0.1', false],
  ['this machine, mapped, in hexadecimal', '::ffff:7f00:1', false],
  ['this machine, mapped, at full length', '0:0:0:0:0:ffff:7f00:0001', false],
  ['this machine, in the outlived IPv4-compatible form', '::127.0.0.1', false],
  ['no address', '0.0.0.0', false],
  ['no address over IPv6', '::', false],
  ['an office', '10.20.30.40', false],
  ['an office', '172.31.255.254', false],
  ['just beside the office', '172.32.0.1', true],
  ['an office', '192.168.1.1', false],
  ['an office over IPv6', 'fd12:3456::1', false],
  ['an office, mapped', '::ffff:192.168.1.1', false],
  ['the metadata of a cloud', '169.254.169.254', false],
  ['the metadata of a cloud, mapped', '::ffff:a9fe:a9fe', false],
  ['a neighbour on the wire', 'fe80::1', false],
  ['a neighbour on the wire, with its zone', 'fe80::1%eth0', false],
  ['a provider behind its own NAT', '100.64.0.1', false],
  ['IPv4 inside 6to4', '2002:7f00:1::', false],
  ['IPv4 inside NAT64', '64:ff9b::7f00:1', false],
  ['Teredo', '2001:0:7f00:1::', false],
  ['documentation', '203.0.113.7', false],
  ['documentation over IPv6', '2001:db8::1', false],
  ['many at once', '224.0.0.1', false],
  ['many at once over IPv6', 'ff02::1', false],
  ['everybody', '255.255.255.255', false],
])('%s, %s, is public: %p', (_what, address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

it.each([
  ['10.1.0.0/16', true],
  ['192.168.5.7', true],
  ['fd00::/8', true],
  ['10.1.0.0/33', false],
  ['10.1.0.0/', false],
  ['10.1.0.0/16/8', false],
  ['office.example', false],
  ['', false],
])('%p is a network: %p', (text, expected) => {
  expect(isNetwork(text)).toBe(expected);
});

it('an opened network holds its addresses in whichever way they are written', () => {
  const own = new OwnNetworks(['10.1.0.0/16', 'fd00:1::/32', '192.168.5.7']);
  const held = ['10.1.255.1', '::ffff:10.1.0.1', '::ffff:a01:1', 'fd00:1::9', '192.168.5.7'];
  const outside = ['10.2.0.1', 'fd00:2::9', '192.168.5.8', '127.0.0.1', '8.8.8.8'];
  expect(held.filter((address) => !own.has(address))).toEqual([]);
  expect(outside.filter((address) => own.has(address))).toEqual([]);
});
