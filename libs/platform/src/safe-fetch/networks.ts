import { BlockList, isIP, isIPv4 } from 'node:net';

/** IPv4 networks that lead to no public server (IANA's special-purpose addresses, multicast and the reserved rest). */
const CLOSED_IPV4: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** All of IPv6 that is given to public servers; loopback, link-local, unique-local and translated addresses lie outside. */
const OPEN_IPV6 = ['2000::/3'];
/** Within it: protocol assignments with Teredo, documentation, and 6to4, which carries an IPv4 address inside. */
const CLOSED_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const closedIpv4 = listOf(CLOSED_IPV4);
const openIpv6 = listOf(OPEN_IPV6);
const closedIpv6 = listOf(CLOSED_IPV6);
/** An IPv4 address written as IPv6, as the URL parser writes it: two groups of hexadecimal digits. */
const MAPPED_IPV4 = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/;

/** True for `10.0.0.0/8`, `fd00::/8` or a single address. */
export function isNetwork(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

/** The networks of the organisation's own that its settings open to us. */
export class OwnNetworks {
  private readonly list: BlockList;

  constructor(networks: readonly string[]) {
    this.list = listOf(networks);
  }

  has(address: string): boolean {
    return isIn(this.list, plain(address));
  }
}

/** True for an address out in the internet. */
export function isPublic(address: string): boolean {
  const known = plain(address);
  if (isIPv4(known)) return !isIn(closedIpv4, known);
  return isIn(openIpv6, known) && !isIn(closedIpv6, known);
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const version = isIPv4(address) ? 'ipv4' : 'ipv6';
    list.addSubnet(address, prefix === undefined ? (version === 'ipv4' ? 32 : 128) : Number(prefix), version);
  }
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

/** An IPv4 address stays itself in whichever way it is written; a zone (`%eth0`) is no part of an address. */
function plain(address: string): string {
  const [withoutZone = ''] = address.split('%');
  if (isIPv4(withoutZone)) return withoutZone;
  const written = new URL(`http://[${withoutZone}]`).hostname.slice(1, -1);
  const [, high, low] = MAPPED_IPV4.exec(written) ?? [];
  if (high === undefined || low === undefined) return written;
  const [first, second] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [first >> 8, first & 0xff, second >> 8, second & 0xff].join('.');
}
