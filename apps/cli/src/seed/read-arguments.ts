import { parseArgs } from 'node:util';
import { ExpectedError } from '@domain/errors';
import type { Texts } from '@domain/texts';

export interface SeedArguments {
  readonly tasks: number;
  readonly organisations: number;
  /** Every planned reminder is due at once, for trials of the sending. */
  readonly dueNow: boolean;
  /** Also into a database that holds real orders. */
  readonly force: boolean;
}

const MOST_TASKS = 5_000_000;
const MOST_ORGANISATIONS = 100_000;

/** @throws ExpectedError `seed.usage` that says what is wrong */
export function readSeedArguments(argv: readonly string[], texts: Texts): SeedArguments {
  const { values } = parse(argv);
  return {
    tasks: count('--tasks', values.tasks, MOST_TASKS, texts),
    organisations: count('--organisations', values.organisations, MOST_ORGANISATIONS, texts),
    dueNow: values['due-now'],
    force: values.force,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        tasks: { type: 'string', default: '1000' },
        organisations: { type: 'string', default: '50' },
        'due-now': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ExpectedError('seed.usage', { problem: error instanceof Error ? error.message : '' }, { cause: error });
  }
}

function count(option: string, text: string, most: number, texts: Texts): number {
  const number = Number(/^\d+$/.test(text) ? text : Number.NaN);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new ExpectedError('seed.usage', { problem: texts.say('seed.not_a_count', { option, most }) });
}
