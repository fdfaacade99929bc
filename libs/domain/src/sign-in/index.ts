export { deviceOf } from './device-of.js';
export { type Identity, ruleFor } from './identity.js';
export { type Failures, type GuardedBy, LOCK_OUT, lockedUntil, withFailure } from './lock-out.js';
export { callerOf, siteOf } from './network-place.js';
export {
  normalPassword,
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
  type PasswordOwner,
  passwordFault,
} from './password-policy.js';
export { ENTRY_LIFE_MS, idleSince, isIdle, isUseNotable, SESSION_LIFE_MS } from './session-life.js';
export { type GroupRule, NO_SIGN_IN_SETTINGS, type SignInSettings } from './sign-in-settings.js';

/** How long an invitation is good for, from its letter on. */
export const INVITATION_DAYS = 7;
