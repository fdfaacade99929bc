import type { Actor } from '@domain/access';
import { localDate } from '@domain/calendar';
import { formatDate, type Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import type { IncomingMailState } from '@storage';
import { DataSource } from 'typeorm';
import { visibleMail } from '../../access/scopes/incoming-mail-scope.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

/** Older ones are in the table for whoever looks for them. */
const MOST_ROWS = 200;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** A letter that came in, and what became of it. */
export interface IncomingMailRow {
  readonly id: string;
  readonly receivedAt: string;
  readonly state: IncomingMailState;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly body: string | null;
  /** In a sentence; null for one that nobody has opened yet. */
  readonly outcome: string | null;
  /** To whom the letter went that is answered. */
  readonly personName: string | null;
  /** The task it is about, or those the answered letter told of. */
  readonly tasks: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}

interface SelectedMail extends Omit<IncomingMailRow, 'receivedAt' | 'outcome'> {
  readonly receivedAt: Date;
  readonly why: string | null;
  readonly values: Record<string, string | number>;
}

/** The newest letters that came in from people of the viewer's branch; those that wait for a person, or all. */
@Injectable()
export class IncomingMailList {
  constructor(private readonly dataSource: DataSource) {}

  async run(
    { waiting }: { readonly waiting: boolean },
    viewer: Actor,
    texts: Texts,
  ): Promise<{ waiting: number; rows: IncomingMailRow[] }> {
    const parameters = new SqlParameters();
    const seen = visibleMail(viewer, parameters);
    const rows = await this.dataSource.query<SelectedMail[]>(
      `select mail.id, mail.received_at as "receivedAt", mail.state, mail.sender, mail.subject, mail.body, mail.why,
         mail.why_values as values, person.full_name as "personName", decider.full_name as "decidedBy",
         mail.decision_reason as "decisionReason",
         (select coalesce(json_agg(json_build_object('id', task.id, 'number', item.number, 'title', task.title)
             order by item.position), '[]')
           from task join roadmap_item item on item.id = task.item_id
           where task.id = mail.task_id or mail.task_id is null and task.id in
             (select task_id from action_link where action_link.letter_id = mail.letter_id)) as tasks
       from incoming_mail mail
       left join person on person.id = mail.person_id
       left join person decider on decider.id = mail.decided_by
       where ${seen} ${waiting ? `and mail.state = 'unclear'` : ''}
       order by mail.received_at desc, mail.id limit ${MOST_ROWS}`,
      parameters.values,
    );
    const [count] = await this.dataSource.query<{ waiting: number }[]>(
      `select count(*)::int as waiting from incoming_mail mail where mail.state = 'unclear' and ${seen}`,
      parameters.values,
    );
    return {
      waiting: count?.waiting ?? 0,
      rows: rows.map(({ why, values, receivedAt, ...row }) => ({
        ...row,
        receivedAt: receivedAt.toISOString(),
        outcome: why === null ? null : sentence(why, values, texts),
      })),
    };
  }
}

function sentence(why: string, values: Record<string, string | number>, texts: Texts): string {
  const inWords = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && DATE.test(value) ? formatDate(localDate(value), texts) : value,
  ]);
  return texts.say(why, Object.fromEntries(inWords) as Record<string, string | number>);
}
