import { type Actor, actsOnTaskAs } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { openLink } from '../../access/open-link.js';
import { Forbidden } from '../../acting/errors.js';
import { containing } from '../../rows/sql-parameters.js';
import { loadVisibleTask } from './load-task.js';

/** Whom a task can be handed on to: a person, or (null) a whole body. */
export interface ReceiverRow {
  readonly organisationId: string;
  readonly personId: string | null;
  readonly name: string;
  /** Of a person: post and body. */
  readonly detail: string | null;
}

const MOST_SHOWN = 20;

/** People and bodies below the one that leads a task, found by words: those of the lead's own body first. */
@Injectable()
export class ReceiversView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden for whoever may not hand the task on */
  async run(taskId: string, search: string, actor: Actor): Promise<ReceiverRow[]> {
    const { forPolicy } = await loadVisibleTask(this.dataSource.manager, taskId, actor);
    const giver = actsOnTaskAs(actor, forPolicy, 'hand_on');
    if (giver === null) throw new Forbidden({ command: 'hand_on' });
    return this.dataSource.query(
      `select * from (
         select person.organisation_id as "organisationId", person.id as "personId", person.full_name as name,
           concat_ws(', ', person.position, body.name) as detail, person.organisation_id <> $1 as further
         from person join organisation body on body.id = person.organisation_id
         where body.lineage @> array[$1::uuid] and person.kind = 'person' and person.state <> 'left' and person.id <> $2
           and (person.full_name ilike $3 or person.position ilike $3)
         union all
         select body.id, null, body.name, null, true from organisation body
         where body.lineage @> array[$1::uuid] and body.id <> $1 and body.state = 'active' and body.kind <> 'class'
           and body.name ilike $3) below
       order by further, name limit ${MOST_SHOWN}`,
      [giver.organisationId, giver.personId, containing(search)],
    );
  }

  /** The same for the holder of a link. @throws NotFound, Gone, Forbidden */
  async runByLink(token: string, search: string): Promise<ReceiverRow[]> {
    const link = await openLink(this.dataSource.manager, token, this.clock.now());
    if (!link.commands.includes('hand_on')) throw new Forbidden({ command: 'hand_on' });
    return this.run(link.taskId, search, link.actor);
  }
}
