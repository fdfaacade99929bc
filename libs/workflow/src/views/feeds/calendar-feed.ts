import { addDays, dateInZone, type LocalDate } from '@domain/calendar';
import { ACTIVE_STATES, type TaskState } from '@domain/tasks';
import { formatDate, type Texts, textsIn } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { type CalendarDay, writeCalendar } from '@platform/calendar-feed';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { CalendarFeedEntity } from '@storage';
import { DataSource } from 'typeorm';
import { takenTaskIds } from '../../access/scopes/task-scope.js';
import { hashToken } from '../../access/tokens.js';
import { NotFound } from '../../acting/errors.js';
import { ownTask } from '../../rows/own-task.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { type KnownPerson, SignedInPerson } from '../session/signed-in-person.js';

/** Calendar programs read the whole of it every hour. */
const MOST_DAYS = 2000;
const AHEAD_DAYS = 400;
const NOTED_EVERY_MS = 60_000;

interface DueTask {
  readonly id: string;
  readonly title: string;
  readonly state: TaskState;
  readonly dueDate: LocalDate;
  readonly controlDate: LocalDate;
  readonly version: number;
  readonly changedAt: Date;
  readonly orderNumber: string | null;
  readonly itemNumber: string;
  readonly expectedResult: string | null;
}

/** The due dates that bind a person, as lead or executor, himself or for whom he stands in; read by a secret address. */
@Injectable()
export class CalendarFeedView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: SignedInPerson,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws NotFound */
  async run(token: string): Promise<string> {
    const person = await this.readerOf(token);
    const texts = textsIn(person.language);
    const days = (await this.dueTasks(person)).map((task) => this.dayOf(task, texts));
    return writeCalendar(texts.say('views.feed.name', { name: person.fullName }), person.language, days);
  }

  private async readerOf(token: string): Promise<KnownPerson> {
    const { manager } = this.dataSource;
    const feed = await manager.findOneBy(CalendarFeedEntity, { tokenHash: hashToken(token) });
    const person = feed === null ? undefined : await this.people.run(feed.personId);
    if (feed === null || person === undefined) throw new NotFound('feed', '');
    const now = this.clock.now();
    if (feed.lastReadAt === null || Math.abs(now.getTime() - feed.lastReadAt.getTime()) >= NOTED_EVERY_MS) {
      await manager.update(CalendarFeedEntity, { personId: feed.personId }, { lastReadAt: now });
    }
    return person;
  }

  private dueTasks(person: KnownPerson): Promise<DueTask[]> {
    const { id: personId, organisationId, role, branchId, standsInFor, timeZone } = person;
    const parameters = new SqlParameters();
    const taken = takenTaskIds({ personId, organisationId, role, branchId, standsInFor }, parameters);
    const last = addDays(dateInZone(this.clock.now(), timeZone), AHEAD_DAYS);
    return this.dataSource.query<DueTask[]>(
      `select task.id, task.title, task.state, task.due_date as "dueDate", task.control_date as "controlDate",
         task.version, coalesce(last.at, task.created_at) as "changedAt", given.number as "orderNumber",
         item.number as "itemNumber", item.reading ->> 'expectedResult' as "expectedResult"
       from task
       join order_document given on given.id = task.order_id
       join roadmap_item item on item.id = task.item_id
       left join lateral (
         select at from task_history where task_id = task.id order by task_history.id desc limit 1
       ) last on true
       where task.id in (${taken}) and ${ownTask('task')} and task.state = any(${parameters.add(ACTIVE_STATES)})
         and not task.retrospective and task.control_date <= ${parameters.add(last)}
       order by task.control_date desc, task.sequence desc limit ${MOST_DAYS}`,
      parameters.values,
    );
  }

  private dayOf(task: DueTask, texts: Texts): CalendarDay {
    const { id, title, state, dueDate, controlDate, version, orderNumber, itemNumber, expectedResult } = task;
    const lines = [
      orderNumber !== null && texts.say('views.feed.order', { order: orderNumber, item: itemNumber }),
      expectedResult !== null && texts.say('views.feed.result', { result: expectedResult }),
      dueDate !== controlDate && texts.say('views.feed.shifted', { due: formatDate(dueDate, texts) }),
      texts.say('views.feed.state', { state: texts.say(`views.state.${state}`) }),
    ];
    return {
      uid: `task-${id}@vekha`,
      sequence: version - 1,
      changedAt: task.changedAt,
      day: controlDate,
      title: texts.say('views.feed.title', { title }),
      text: lines.filter((line) => line !== false).join('\n'),
      address: `${this.config.publicAddress}/tasks/${id}`,
    };
  }
}
