export { prepareDataFolder } from './data-folder.js';
export { FolderLock, type LockHolder } from './folder-lock.js';
export { ensureSecret } from './secret.js';
