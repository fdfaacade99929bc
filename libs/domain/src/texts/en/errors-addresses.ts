/** Why an address that somebody typed in could not be asked. Keys are codes of ExpectedError. */
export const errorsAddresses = {
  'address-malformed': '“{{address}}” is not the address of a page. Give all of it, with https://.',
  'address-protocol': 'The address {{address}} will not do: https:// is needed.',
  'address-password': 'There are a name and a password in the address {{address}}. Take them out.',
  'address-closed':
    'The address {{address}} leads into an internal network. If that is what is wanted, the administrator allows the network in ALLOWED_NETWORKS.',
  'address-redirects':
    'The address {{address}} sends on to another too many times. Give the one that opens in the end.',
  'address-unknown': 'There is no {{address}} in the network. Check how the name is written.',
  'address-timeout': 'The address {{address}} did not answer in time. Try again later.',
  'address-status': 'There is no page at {{address}}: the site answered {{status}}. Check that it opens.',
  'address-unreachable': 'There was no connection to {{address}} ({{reason}}). Check whether it opens.',
} as const;
