import type { Actor } from '@domain/access';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import type { LetterState } from '@storage';
import { DataSource } from 'typeorm';
import { visibleLetters } from '../../access/scopes/letter-scope.js';
import { type CursorPage, type SortedPage, type SortKey, sortedPage } from '../../rows/sorted-pages.js';
import { containing, SqlParameters } from '../../rows/sql-parameters.js';

export interface LetterRow {
  readonly id: string;
  readonly recipientName: string;
  readonly address: string | null;
  readonly subject: string | null;
  readonly state: LetterState;
  readonly sendAt: string;
  readonly sentAt: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly taskCount: number;
}

export interface LetterCounts {
  /** Gathering or frozen. */
  readonly planned: number;
  readonly sent: number;
  readonly skipped: number;
  readonly failed: number;
}

export interface LetterFilter extends CursorPage {
  readonly state?: LetterState;
  /** Part of the recipient's name or address. */
  readonly recipient?: string;
  readonly search?: string;
}

export interface LetterPage extends SortedPage<LetterRow> {
  readonly total: number;
  readonly counts: LetterCounts;
}

export type SelectedLetter = Omit<LetterRow, 'sendAt' | 'sentAt'> & {
  readonly sendAt: Date;
  readonly sentAt: Date | null;
};

/** Until a letter is frozen its address is whatever the directory says. */
export const LETTER_COLUMNS = `
  letter.id, recipient.full_name as "recipientName", coalesce(letter.address, recipient.email) as address,
  letter.subject, letter.state, letter.send_at as "sendAt", letter.sent_at as "sentAt", letter.attempts,
  letter.last_error as "lastError",
  (select count(distinct task_id)::int from reminder where reminder.letter_id = letter.id) as "taskCount"`;

export const LETTER_TABLES = 'letter join person recipient on recipient.id = letter.recipient_id';

/** The ledger of letters as far as it is the actor's to see, newest first. */
@Injectable()
export class LetterList {
  constructor(private readonly dataSource: DataSource) {}

  async run(filter: LetterFilter, actor: Actor, texts: Texts): Promise<LetterPage> {
    const counted = new SqlParameters();
    const [count] = await this.dataSource.query<{ total: number }[]>(
      `select count(*)::int as total from ${LETTER_TABLES} where ${conditions(filter, actor, counted).join(' and ')}`,
      counted.values,
    );
    const { rows, ...around } = await sortedPage(LATEST_FIRST, filter, (stretch, parameters) =>
      this.dataSource.query<(SelectedLetter & { place: string[] })[]>(
        `select ${LETTER_COLUMNS}, ${stretch.place} from ${LETTER_TABLES}
         where ${[...conditions(filter, actor, parameters), stretch.within].join(' and ')} ${stretch.ending}`,
        parameters.values,
      ),
    );
    return {
      total: count?.total ?? 0,
      counts: await this.counts(actor),
      rows: rows.map((row) => letterRow(row, texts)),
      ...around,
    };
  }

  private async counts(actor: Actor): Promise<LetterCounts> {
    const parameters = new SqlParameters();
    const [counts] = await this.dataSource.query<LetterCounts[]>(
      `select count(*) filter (where letter.state in ('gathering', 'frozen'))::int as planned,
         count(*) filter (where letter.state = 'sent')::int as sent,
         count(*) filter (where letter.state = 'skipped')::int as skipped,
         count(*) filter (where letter.state = 'failed')::int as failed
       from ${LETTER_TABLES} where ${visibleLetters(actor, parameters)}`,
      parameters.values,
    );
    return counts ?? { planned: 0, sent: 0, skipped: 0, failed: 0 };
  }
}

/** Those of one morning by name. */
const LATEST_FIRST: readonly SortKey[] = [
  { sql: 'letter.send_at', type: 'timestamptz', descending: true },
  { sql: 'recipient.full_name', type: 'text' },
  { sql: 'letter.id', type: 'uuid' },
];

function conditions(filter: LetterFilter, actor: Actor, parameters: SqlParameters): string[] {
  const found = [visibleLetters(actor, parameters)];
  if (filter.state !== undefined) found.push(`letter.state = ${parameters.add(filter.state)}`);
  if (filter.recipient !== undefined && filter.recipient.trim() !== '') {
    const pattern = parameters.add(containing(filter.recipient));
    found.push(`(recipient.full_name ilike ${pattern} or coalesce(letter.address, recipient.email) ilike ${pattern})`);
  }
  if (filter.search !== undefined && filter.search.trim() !== '') {
    const pattern = parameters.add(containing(filter.search));
    found.push(`(recipient.full_name ilike ${pattern} or letter.subject ilike ${pattern}
      or coalesce(letter.address, recipient.email) ilike ${pattern})`);
  }
  return found;
}

export function letterRow(letter: SelectedLetter, texts: Texts): LetterRow {
  const { sendAt, sentAt, lastError } = letter;
  return {
    ...letter,
    sendAt: sendAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    // Our own reason is kept by its key, a server's in its words.
    lastError: lastError !== null && texts.has(lastError) ? texts.say(lastError) : lastError,
  };
}
