import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublic, type OwnNetworks } from './networks.js';
import { AddressRefused, AddressSilent } from './refusals.js';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name; the system's resolver unless a test brings its own. */
export type Resolve = (name: string) => Promise<readonly ResolvedAddress[]>;

export const systemResolver: Resolve = (name) => lookup(name, { all: true });

const LOOPBACK = '127.0.0.1';

export interface Destination {
  readonly addresses: readonly ResolvedAddress[];
  /** Every address lies in a network the settings open. */
  readonly isOwn: boolean;
}

/** Whether this host is closed whatever any resolver says: its number is, or it is this machine by name. */
export function isClosedAtOnce({ hostname }: URL, own: OwnNetworks): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  const address = /^(.+\.)?localhost$/u.test(host) ? LOOPBACK : host;
  return isIP(address) !== 0 && !isPublic(address) && !own.has(address);
}

/**
 * The addresses a connection to this host may go to. One closed address among open ones refuses the host: whoever names
 * both is trying which of them we take.
 * @throws AddressRefused, AddressSilent
 */
export async function resolveHost(url: URL, own: OwnNetworks, resolve: Resolve): Promise<Destination> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const version = isIP(host);
  const addresses = version === 0 ? await resolved(host, resolve) : [{ address: host, family: version }];
  const closed = addresses.some(({ address }) => !isPublic(address) && !own.has(address));
  if (closed) throw new AddressRefused('address-closed', { address: url.host });
  return { addresses, isOwn: addresses.every(({ address }) => own.has(address)) };
}

async function resolved(host: string, resolve: Resolve): Promise<readonly ResolvedAddress[]> {
  try {
    const addresses = await resolve(host);
    if (addresses.length > 0) return addresses;
  } catch (cause) {
    throw new AddressSilent('address-unknown', { address: host }, { cause });
  }
  throw new AddressSilent('address-unknown', { address: host });
}
