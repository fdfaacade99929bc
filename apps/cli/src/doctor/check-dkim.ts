import { Resolver } from 'node:dns/promises';
import { ExpectedError } from '@domain/errors';
import type { Config } from '@platform/config';
import { publishedHalf, readDkimKey } from '@platform/mail';
import { broken, type Finding, notice, ok } from './finding.js';

const ANSWER_TIMEOUT_MS = 5_000;

type TextRecords = (name: string) => Promise<string[][]>;

/** Is there a key to sign letters with, and does the DNS publish its other half? Nothing where letters are not signed. */
export async function checkDkim(config: Config, recordsOf: TextRecords = askDns): Promise<Finding[]> {
  try {
    const key = readDkimKey(config);
    if (key === undefined) return [];
    return [await checkRecord(`${key.keySelector}._domainkey.${key.domainName}`, publishedHalf(key), recordsOf)];
  } catch (error) {
    if (error instanceof ExpectedError) return [broken(error.code, error.values)];
    throw error;
  }
}

async function checkRecord(name: string, key: string, recordsOf: TextRecords): Promise<Finding> {
  let records: string[][];
  try {
    records = await recordsOf(name);
  } catch (error) {
    // Not everybody's doctor reaches the DNS the readers' servers ask.
    return notice('doctor.dkim_unpublished', { name, key, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
  const isPublished = records.some((parts) => parts.join('').replaceAll(/\s/gu, '').includes(`p=${key}`));
  return isPublished ? ok('doctor.dkim', { name }) : broken('doctor.dkim_differs', { name, key });
}

function askDns(name: string): Promise<string[][]> {
  return new Resolver({ timeout: ANSWER_TIMEOUT_MS, tries: 1 }).resolveTxt(name);
}
