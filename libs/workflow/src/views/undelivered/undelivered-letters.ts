import type { Actor } from '@domain/access';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { IS_UNDELIVERED } from '@storage';
import { DataSource } from 'typeorm';
import { visibleLetters } from '../../access/scopes/letter-scope.js';
import { type CursorPage, type SortedPage, type SortKey, sortedPage } from '../../rows/sorted-pages.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface UndeliveredLetter {
  readonly id: string;
  readonly recipientId: string;
  readonly recipientName: string;
  /** Where it was to go; null for one that was given up before it was written. */
  readonly address: string | null;
  /** What the directory says now. */
  readonly addressNow: string | null;
  readonly subject: string | null;
  readonly attempts: number;
  readonly failedAt: string;
  /** The server's answer, or our own reason. */
  readonly answer: string | null;
  /** The server fell silent over it, so it may have arrived: the same bytes are sent again. */
  readonly maybeTaken: boolean;
  /** What it did not tell of, the first few. */
  readonly tasks: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  readonly taskCount: number;
}

interface Selected extends Omit<UndeliveredLetter, 'failedAt'> {
  readonly failedAt: Date;
}

export interface UndeliveredPage extends SortedPage<UndeliveredLetter> {
  readonly total: number;
}

const TASKS_SHOWN = 5;
const LATEST_FIRST: readonly SortKey[] = [
  { sql: 'letter.send_at', type: 'timestamptz', descending: true },
  { sql: 'letter.id', type: 'uuid' },
];
const TABLES = 'letter join person recipient on recipient.id = letter.recipient_id';

/** Letters about tasks that were given up and that nothing has taken the place of, as far as the actor sees them. */
@Injectable()
export class UndeliveredLetters {
  constructor(private readonly dataSource: DataSource) {}

  async run(page: CursorPage, actor: Actor, texts: Texts): Promise<UndeliveredPage> {
    const { rows, ...around } = await sortedPage(LATEST_FIRST, page, (stretch, parameters) =>
      this.dataSource.query<(Selected & { place: string[] })[]>(
        `select letter.id, recipient.id as "recipientId", recipient.full_name as "recipientName", letter.address,
           recipient.email as "addressNow", letter.subject, letter.attempts, letter.last_error as answer,
           letter.maybe_taken as "maybeTaken", told.*, ${stretch.place}
         from ${TABLES} cross join lateral (${TOLD}) told
         where ${IS_UNDELIVERED} and ${visibleLetters(actor, parameters)} and ${stretch.within} ${stretch.ending}`,
        parameters.values,
      ),
    );
    return { total: await this.count(actor), rows: rows.map((row) => asShown(row, texts)), ...around };
  }

  async count(actor: Actor): Promise<number> {
    const parameters = new SqlParameters();
    const [answer] = await this.dataSource.query<{ total: number }[]>(
      `select count(*)::int as total from ${TABLES} where ${IS_UNDELIVERED} and ${visibleLetters(actor, parameters)}`,
      parameters.values,
    );
    return answer?.total ?? 0;
  }
}

const TOLD = `
  select max(settled_at) as "failedAt", count(distinct task_id)::int as "taskCount",
    (select json_agg(shown) from (
      select distinct task.id, item.number, task.title
      from reminder undelivered join task on task.id = undelivered.task_id
      join roadmap_item item on item.id = task.item_id
      where undelivered.letter_id = letter.id and undelivered.skip_reason = 'not_deliverable'
      order by item.number, task.id limit ${TASKS_SHOWN}) shown) as tasks
  from reminder where reminder.letter_id = letter.id and reminder.skip_reason = 'not_deliverable'`;

function asShown({ failedAt, answer, ...row }: Selected, texts: Texts): UndeliveredLetter {
  return {
    ...row,
    failedAt: failedAt.toISOString(),
    // Our own reason is kept by its key, a server's in its words.
    answer: answer !== null && texts.has(answer) ? texts.say(answer) : answer,
  };
}
