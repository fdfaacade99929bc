import { callerOf, siteOf } from './network-place.js';

describe('whose requests are counted together', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7', null],
    ['::ffff:192.0.2.7', '192.0.2.7', null],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:0DB8:0001:0002:ffff::1', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:db8::9', '2001:db8:0:0::/64', '2001:db8:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64', 'fe80:0:0::/48'],
    ['::1', '0:0:0:0::/64', '0:0:0::/48'],
    ['1::2:3:4:5:192.0.2.7', '1:0:2:3::/64', '1:0:2::/48'],
    ['', '', null],
  ])('%s', (address, caller, site) => {
    expect([callerOf(address), siteOf(address)]).toEqual([caller, site]);
  });
});
