export { type BackupSource, backUp } from './back-up.js';
export { backupSourceOf } from './backup-source.js';
export { type BackupManifest, countRows, missed } from './manifest.js';
export { NightlyBackups } from './nightly-backups.js';
export { type RestoreTarget, restore } from './restore.js';
