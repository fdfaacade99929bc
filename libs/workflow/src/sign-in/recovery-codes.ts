import { randomInt } from 'node:crypto';
import { RecoveryCodeEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { hashToken } from '../access/tokens.js';

const CODES = 10;
/** Without the letters and digits that are taken for each other on paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUP = 5;

/** New codes in place of the old ones; shown here for the only time. Each is 50 bits, so a plain hash keeps them. */
export async function renewRecoveryCodes(manager: EntityManager, personId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () => `${group()}-${group()}`);
  await manager.delete(RecoveryCodeEntity, { personId });
  await manager.insert(
    RecoveryCodeEntity,
    codes.map((code) => ({ personId, codeHash: hashOf(code) })),
  );
  return codes;
}

/** Uses a code up. Answers whether it was one. */
export async function spendRecoveryCode(manager: EntityManager, personId: string, code: string): Promise<boolean> {
  const { affected } = await manager.delete(RecoveryCodeEntity, { personId, codeHash: hashOf(code) });
  return affected === 1;
}

function group(): string {
  return Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** However it was typed: with or without hyphen, in capitals. */
function hashOf(code: string): string {
  return hashToken(code.toLowerCase().replaceAll(/[^a-z0-9]/gu, ''));
}
