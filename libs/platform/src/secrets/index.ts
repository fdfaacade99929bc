export { PasswordHasher } from './password-hasher.js';
export { SealedBox } from './sealed-box.js';
export { TimeCodes } from './time-codes.js';
