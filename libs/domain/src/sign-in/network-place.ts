/**
 * Whose requests from the network are counted together: an IPv4 address; of IPv6 the /64, which is one line of a provider and
 * in which its owner may choose any address for every request.
 */
export function callerOf(address: string): string {
  const plain = /^::ffff:(\d+(?:\.\d+){3})$/iu.exec(address)?.[1] ?? address;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain;
}

/** The /48 an IPv6 caller stands in, which one owner often has whole; null for IPv4, of which nobody has many for nothing. */
export function siteOf(address: string): string | null {
  const caller = callerOf(address);
  return isIPv6(caller) ? `${groupsOf(caller).slice(0, 3).join(':')}::/48` : null;
}

function isIPv6(address: string): boolean {
  return address.includes(':');
}

/** All eight, without leading zeros; a zone or a length behind the address is left out. */
function groupsOf(address: string): string[] {
  const [left = [], right = []] = address
    .replace(/[%/].*$/u, '')
    .toLowerCase()
    .split('::')
    .map(asGroups);
  return [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
}

/** The last two may be written as an IPv4 address. */
function asGroups(part: string): string[] {
  if (part === '') return [];
  return part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group.replace(/^0+(?=.)/u, '')]));
}
