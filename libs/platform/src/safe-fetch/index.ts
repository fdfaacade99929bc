export { isNetwork } from './networks.js';
export { AddressRefused, AddressSilent } from './refusals.js';
export { type SafeAnswer, SafeFetch, type SafeRequest } from './safe-fetch.js';
