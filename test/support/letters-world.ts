import { randomUUID } from 'node:crypto';
import { localDate } from '@domain/calendar';
import type { RecipientRole } from '@domain/reminders';
import type { TaskState } from '@domain/tasks';
import { StandingClock } from '@platform/clock';
import {
  createDataSource,
  LetterEntity,
  OrderDocumentEntity,
  OrganisationEntity,
  PersonEntity,
  ReminderEntity,
  RoadmapItemEntity,
  StoredFileEntity,
  TaskEntity,
  TaskParticipantEntity,
} from '@storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './database.js';

/** 09:00 in Chelyabinsk on Wednesday 27 September 2023. */
export const MORNING = new Date('2023-09-27T04:00:00Z');
const TIME_ZONE = 'Asia/Yekaterinburg';

export interface School {
  readonly id: string;
  readonly officeId: string;
}

/** One confirmed order and a clock that stands still; schools, tasks and reminders are added as a test needs them. */
export class LettersWorld {
  readonly clock = new StandingClock(MORNING);

  private constructor(
    private readonly database: TestDatabase,
    readonly source: DataSource,
    private readonly orderId: string,
    readonly controllerId: string,
    /** Why transactions were made again. */
    readonly lostRaces: readonly Error[],
  ) {}

  static async create(): Promise<LettersWorld> {
    const database = await createTestDatabase();
    const lostRaces: Error[] = [];
    const onLostRace = (error: Error) => void lostRaces.push(error);
    const source = await createDataSource(database.url, { onLostRace }).initialize();
    const ministry = await saveOrganisation(source, 'Министерство', 'ministry');
    const controller = await savePerson(source, ministry.id, 'person', 'Лугова В.А.', 'lugova@authority.example');
    const orderId = await saveOrder(source, controller.id);
    return new LettersWorld(database, source, orderId, controller.id, lostRaces);
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  get settings(): TestDatabase['settings'] {
    return this.database.settings;
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.database.drop();
  }

  /** Forgets everything but the order, so that the next test starts empty. */
  async clear(): Promise<void> {
    this.clock.moveTo(MORNING);
    await this.source.query(
      'truncate reminder, letter, mailbox_letter, action_link, task_history, task_participant, report, task, roadmap_item cascade',
    );
  }

  async addSchool(email: string | null = 'office@school-1.example'): Promise<School> {
    const organisation = await saveOrganisation(this.source, `Школа ${randomUUID()}`, 'school');
    const office = await savePerson(this.source, organisation.id, 'office', organisation.name, email);
    return { id: organisation.id, officeId: office.id };
  }

  async addTask(school: School, change: Partial<TaskEntity> = {}): Promise<TaskEntity> {
    const item = await this.source.manager.save(RoadmapItemEntity, {
      orderId: this.orderId,
      source: 'table',
      part: 'annex',
      number: randomUUID(),
      numberOccurrence: 1,
      position: 1,
      title: 'Семинар для учителей',
      deadlineText: 'до 30 сентября',
      kind: 'meeting',
      reading: { expectedResult: 'Программа семинара', explanation: [] },
    } as unknown as RoadmapItemEntity);
    const task = await this.source.manager.save(TaskEntity, {
      orderId: this.orderId,
      itemId: item.id,
      occurrence: 1,
      occurrenceCount: 1,
      assigneeOrganisationId: school.id,
      parentTaskId: null,
      title: 'Семинар для учителей',
      kind: 'meeting',
      scheduleKind: 'window',
      startDate: localDate('2023-09-01'),
      dueDate: localDate('2023-09-30'),
      controlDate: localDate('2023-09-29'),
      runsTo: null,
      externalPlan: null,
      state: 'open',
      retrospective: false,
      recommended: false,
      acceptorId: this.controllerId,
      round: 1,
      roundStartedOn: localDate('2023-09-01'),
      createdOn: localDate('2023-09-01'),
      createdAt: new Date('2023-09-01T04:00:00Z'),
      closedAt: null,
      ...change,
    } as TaskEntity);
    await this.source.manager.insert(TaskParticipantEntity, {
      taskId: task.id,
      position: 0,
      role: 'lead',
      organisationId: school.id,
      personId: null,
    });
    return task;
  }

  /** A task that was due on 20 September and is not reported on. */
  addSlippedTask(school: School): Promise<TaskEntity> {
    const due = localDate('2023-09-20');
    return this.addTask(school, { dueDate: due, controlDate: due });
  }

  async addReminder(
    task: TaskEntity,
    rung = 'before-3',
    recipientRole: RecipientRole = 'lead',
    sendAt: Date = MORNING,
  ): Promise<ReminderEntity> {
    return this.source.manager.save(ReminderEntity, {
      taskId: task.id,
      rung,
      round: task.round,
      recipientRole,
      plannedFor: localDate('2023-09-27'),
      sendAt,
      state: 'planned',
    } as ReminderEntity);
  }

  async setTaskState(task: TaskEntity, state: TaskState): Promise<void> {
    await this.source.manager.update(TaskEntity, { id: task.id }, { state });
  }

  reminder(id: string): Promise<ReminderEntity> {
    return this.source.manager.findOneByOrFail(ReminderEntity, { id });
  }

  letters(): Promise<LetterEntity[]> {
    return this.source.manager.find(LetterEntity, { order: { localDay: 'ASC', class: 'ASC', sequence: 'ASC' } });
  }
}

function saveOrganisation(
  source: DataSource,
  name: string,
  kind: OrganisationEntity['kind'],
): Promise<OrganisationEntity> {
  return source.manager.save(OrganisationEntity, {
    name,
    matchKey: name,
    kind,
    timeZone: TIME_ZONE,
    state: 'active',
  } as OrganisationEntity);
}

function savePerson(
  source: DataSource,
  organisationId: string,
  kind: PersonEntity['kind'],
  fullName: string,
  email: string | null,
): Promise<PersonEntity> {
  const role = kind === 'office' ? 'school' : 'supervisor';
  const matchKey = `${fullName}|${organisationId}`;
  return source.manager.save(PersonEntity, {
    organisationId,
    kind,
    fullName,
    matchKey,
    email,
    role,
    state: 'active',
  } as PersonEntity);
}

async function saveOrder(source: DataSource, controllerId: string): Promise<string> {
  const bytes = Buffer.from('приказ');
  const file = await source.manager.save(StoredFileEntity, {
    name: 'order.txt',
    mediaType: 'text/plain',
    byteCount: bytes.length,
    sha256: 'order',
    bytes,
  });
  const order = await source.manager.save(OrderDocumentEntity, {
    fileId: file.id,
    fileSha256: 'order',
    state: 'confirmed',
    number: '01/123',
    orderDate: localDate('2023-01-31'),
    issuer: 'Министерство образования и науки',
    profile: 'default',
    timeZone: TIME_ZONE,
    controllerId,
    receivedAt: MORNING,
  });
  return order.id;
}
