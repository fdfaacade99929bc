import { ExpectedError } from '@domain/errors';

/** Asking again would not help: the address itself is at fault, or what lies behind it is nothing for us. */
export class AddressRefused extends ExpectedError {
  constructor(
    code: 'address-malformed' | 'address-protocol' | 'address-password' | 'address-closed' | 'address-redirects',
    values: { readonly address: string },
  ) {
    super(code, values);
    this.name = 'AddressRefused';
  }
}

/** Nobody answered this time. */
export class AddressSilent extends ExpectedError {
  constructor(
    code: 'address-unknown' | 'address-timeout' | 'address-unreachable',
    values: { readonly address: string; readonly reason?: string },
    options?: ErrorOptions,
  ) {
    super(code, values, options);
    this.name = 'AddressSilent';
  }
}
