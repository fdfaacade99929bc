import type { Config } from '@platform/config';
import { FolderLock } from '@platform/data-folder';

/** Base of the links a command prints. Without PUBLIC_URL it is where the running `up` answers: it may have taken another port than the first. */
export function addressOf(config: Config): string {
  if (config.publicUrl !== undefined) return config.publicAddress;
  return FolderLock.holder(config.dataFolder)?.address ?? config.publicAddress;
}
