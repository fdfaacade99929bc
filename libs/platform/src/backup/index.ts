export { type BackupSource, backUp } from './back-up.js';
export { type BackupManifest, countRows, missed } from './manifest.js';
export { type RestoreTarget, restore } from './restore.js';
