import { dateInZone } from '@domain/calendar';
import type { LetterDecision } from '@domain/letters';
import { bareRung } from '@domain/reminders';
import { type FailedRun, failedRuns } from '@storage';
import type { EntityManager } from 'typeorm';

interface Told {
  readonly id: string;
  readonly rung: string;
}

interface ToTell extends Told {
  /** Of whoever reads of it. */
  readonly timeZone: string;
}

/** Of the reminders that are to say that an evaluation failed, those of campaigns that were evaluated since. */
export async function evaluatedSince(manager: EntityManager, reminders: readonly Told[]): Promise<Set<string>> {
  const runs = await runsOf(manager, reminders);
  return new Set([...runs].filter(([, { isMended }]) => isMended).map(([id]) => id));
}

/** What the reminders about evaluations that failed tell, by reminder: why, and when. */
export async function toldEvaluations(
  manager: EntityManager,
  reminders: readonly ToTell[],
): Promise<[string, LetterDecision][]> {
  const runs = await runsOf(manager, reminders);
  return reminders.flatMap(({ id, timeZone }): [string, LetterDecision][] => {
    const run = runs.get(id);
    if (run === undefined) return [];
    return [[id, { author: '', decidedOn: dateInZone(run.finishedAt, timeZone), reason: asSentence(run.failure) }]];
  });
}

/** By reminder. */
async function runsOf(manager: EntityManager, reminders: readonly Told[]): Promise<Map<string, FailedRun>> {
  const told = reminders.filter(({ rung }) => bareRung(rung) === 'task-unevaluated');
  if (told.length === 0) return new Map();
  const runs = await failedRuns(manager, told.map(runOf));
  const byId = new Map(runs.map((run) => [run.id, run]));
  return new Map(
    told.flatMap((reminder): [string, FailedRun][] => {
      const run = byId.get(runOf(reminder));
      return run === undefined ? [] : [[reminder.id, run]];
    }),
  );
}

/** The rung carries the number of the run. */
function runOf({ rung }: Told): string {
  return rung.split('-').at(-1) ?? '';
}

function asSentence(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
