import { setTimeout as pause } from 'node:timers/promises';
import { type Config, clockFrom } from '@platform/config';
import { Queues } from '@platform/queues';
import { createDataSource } from '@storage';
import { DispatchLetters, type FoundGaps, GatherLetters, MendLedger } from '@workflow';
import { broken, type Finding, ok } from './finding.js';

/** What each gap is called in the catalogue. */
const CODES: Readonly<Record<keyof FoundGaps, string>> = {
  lettersWithoutJob: 'letters_without_job',
  leasesExpired: 'leases_expired',
  jobsWithoutLetters: 'jobs_without_letters',
  remindersNotGathered: 'reminders_not_gathered',
  lettersNotEnqueued: 'letters_not_enqueued',
};

/** Longer than a worker at work leaves anything open: a letter belongs to one that died for ten seconds. */
const WORKER_CLOSES_WITHIN_MS = 15_000;

/** Compares the ledger of letters with the queue; with `mend` it closes what stands open between them. */
export async function checkLedger(config: Config, databaseUrl: string, mend: boolean): Promise<Finding[]> {
  const here = Object.assign(Object.create(config) as Config, { databaseUrl });
  const source = await createDataSource(databaseUrl, { applicationName: 'vekha doctor', poolSize: 3 }).initialize();
  const queues = await Queues.connect(here);
  try {
    const clock = clockFrom(config);
    const ledger = new MendLedger(source, clock, queues);
    if (!mend) return findingsOf(await ledger.look(() => pause(WORKER_CLOSES_WITHIN_MS)), false);
    const found = await ledger.run();
    await new GatherLetters(source, clock).run();
    await new DispatchLetters(source, clock, queues).run();
    return findingsOf(found, true);
  } finally {
    await queues.close();
    await source.destroy();
  }
}

function findingsOf(gaps: FoundGaps, mended: boolean): Finding[] {
  const open = Object.entries(gaps).filter(([, count]) => count > 0) as [keyof FoundGaps, number][];
  if (open.length === 0) return [ok('doctor.ledger')];
  return open.map(([gap, count]) =>
    mended ? ok(`doctor.mended_${CODES[gap]}`, { count }) : broken(`doctor.${CODES[gap]}`, { count }),
  );
}
