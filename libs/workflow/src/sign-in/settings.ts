import { NO_SIGN_IN_SETTINGS, type SignInSettings } from '@domain/sign-in';
import { SignInSettingEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** What an administrator has settled about signing in, with its version; 0 while nothing was. */
export async function signInSettings(manager: EntityManager): Promise<SignInSettings & { version: number }> {
  const row = await manager.findOneBy(SignInSettingEntity, { id: true });
  return { ...NO_SIGN_IN_SETTINGS, ...row?.value, version: row?.version ?? 0 };
}
