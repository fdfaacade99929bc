export { IdentityProvider, type ProviderChecks } from './identity-provider.js';
