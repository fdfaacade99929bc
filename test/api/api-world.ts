import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Actor } from '@domain/access';
import { localDate } from '@domain/calendar';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import {
  ActionLinkEntity,
  IncomingMailEntity,
  OrderDocumentEntity,
  OrganisationEntity,
  PersonEntity,
  RoadmapItemEntity,
  StoredFileEntity,
  TaskEntity,
  TaskParticipantEntity,
} from '@storage';
import { hashToken, IssueSignInLink, newToken } from '@workflow';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { createApi } from '../../apps/api/src/create-api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

export const TODAY = localDate('2023-03-10');
export const ROLES = ['administrator', 'coordinator', 'supervisor', 'official', 'school', 'observer'] as const;
export type Client = ReturnType<typeof request.agent>;

/** The API on a database of its own, on 10 March 2023, 11:00 in Chelyabinsk. */
export class ApiWorld {
  private constructor(
    readonly app: NestExpressApplication,
    readonly source: DataSource,
    private readonly database: TestDatabase,
  ) {}

  static async create(settings: Partial<Config> = {}, webFolder?: string): Promise<ApiWorld> {
    const database = await createTestDatabase();
    const config = Object.assign(new Config(), {
      ...database.settings,
      clockStart: '2023-03-10T06:00:00Z',
      secret: 'a secret of the tests, long enough to sign',
      logLevel: 'error',
      ...settings,
    });
    const app = await createApi(config, webFolder);
    // Once, or every request would open and close a server of its own.
    await app.listen(0, '127.0.0.1');
    return new ApiWorld(app, app.get(DataSource), database);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** Stops the application's clock, to be moved by so many milliseconds, until it is released. */
  holdClock(): { move(ms: number): void; release(): void } {
    const clock = this.app.get(Clock);
    let shown = clock.now();
    clock.now = () => shown;
    return {
      move: (ms) => {
        shown = new Date(shown.getTime() + ms);
      },
      release: () => Reflect.deleteProperty(clock, 'now'),
    };
  }

  /** A browser that keeps its cookies and sends the header of our own pages. */
  browser(): Client {
    return request.agent(this.app.getHttpServer()).set('X-Vekha', '1');
  }

  /** Somebody who sends neither cookies nor the header. */
  stranger(): ReturnType<typeof request> {
    return request(this.app.getHttpServer());
  }

  async signIn(personId: string, { userAgent = '' } = {}): Promise<Client> {
    const browser = this.browser().set('User-Agent', userAgent);
    const { token } = await this.app.get(IssueSignInLink).run(personId);
    await browser.post('/api/session').send({ token }).expect(201);
    return browser;
  }

  async signInAs(role: Actor['role']): Promise<Client> {
    return this.signIn((await this.addPerson({ role })).id);
  }

  async addOrganisation(fields: Partial<OrganisationEntity> = {}): Promise<OrganisationEntity> {
    const name = fields.name ?? `Школа ${randomUUID()}`;
    const { id } = await this.source.manager.save(
      this.source.manager.create(OrganisationEntity, {
        name,
        matchKey: name.toLowerCase(),
        kind: 'school',
        timeZone: 'Asia/Yekaterinburg',
        state: 'active',
        ...fields,
      }),
    );
    return this.source.manager.findOneByOrFail(OrganisationEntity, { id });
  }

  async addPerson(fields: Partial<PersonEntity> = {}): Promise<PersonEntity> {
    const organisationId = fields.organisationId ?? (await this.addOrganisation()).id;
    const fullName = fields.fullName ?? `Человек ${randomUUID()}`;
    return this.source.manager.save(
      this.source.manager.create(PersonEntity, {
        organisationId,
        kind: 'person',
        fullName,
        matchKey: `${fullName}|${organisationId}`,
        role: 'official',
        state: 'active',
        ...fields,
      }),
    );
  }

  /** An order that was confirmed, with one item. */
  async addOrder(
    fields: Partial<OrderDocumentEntity> = {},
  ): Promise<{ order: OrderDocumentEntity; item: RoadmapItemEntity }> {
    const { manager } = this.source;
    const digest = randomUUID();
    const file = await manager.save(
      manager.create(StoredFileEntity, {
        name: 'приказ.txt',
        mediaType: 'text/plain',
        byteCount: 5,
        sha256: digest,
        bytes: Buffer.from('order'),
      }),
    );
    const order = await manager.save(
      manager.create(OrderDocumentEntity, {
        fileId: file.id,
        fileSha256: digest,
        state: 'confirmed',
        number: digest.slice(0, 4),
        profile: 'default',
        timeZone: 'Asia/Yekaterinburg',
        receivedAt: new Date('2023-03-09T06:00:00Z'),
        ...fields,
      }),
    );
    const item = await manager.save(
      manager.create(RoadmapItemEntity, {
        orderId: order.id,
        source: 'table',
        part: 'annex',
        number: '1.1',
        numberOccurrence: 1,
        position: 0,
        title: 'Провести совещание',
        deadlineText: 'март 2023 года',
        kind: 'meeting',
        recommended: false,
        reading: {
          number: '1.1',
          sectionIndex: null,
          section: null,
          title: 'Провести совещание',
          deadlineText: 'март 2023 года',
          schedules: [],
          explanation: [],
          responsible: [],
          executors: [],
          responsibleText: null,
          expectedResult: 'Совещание проведено',
          evidence: null,
          audience: [],
          audienceText: null,
          source: { line: 1, lineEnd: 1 },
        },
      }),
    );
    return { order, item };
  }

  /** A task of one body, due on 31 March 2023 unless told otherwise. */
  async addTask(
    lead: { organisationId: string; personId?: string | null },
    fields: Partial<TaskEntity> = {},
    others: readonly Pick<TaskParticipantEntity, 'role' | 'organisationId' | 'personId'>[] = [],
    ofOrder: Partial<OrderDocumentEntity> = {},
  ): Promise<TaskEntity> {
    const { manager } = this.source;
    const { order, item } = await this.addOrder(ofOrder);
    const task = await manager.save(
      manager.create(TaskEntity, {
        orderId: order.id,
        itemId: item.id,
        occurrence: 1,
        occurrenceCount: 1,
        assigneeOrganisationId: lead.organisationId,
        title: item.title,
        kind: 'other',
        scheduleKind: 'window',
        startDate: localDate('2023-03-01'),
        dueDate: localDate('2023-03-31'),
        controlDate: localDate('2023-03-31'),
        state: 'open',
        retrospective: false,
        recommended: false,
        round: 1,
        roundStartedOn: TODAY,
        createdOn: TODAY,
        createdAt: new Date('2023-03-10T05:00:00Z'),
        ...fields,
      }),
    );
    const participants = [
      { role: 'lead' as const, organisationId: lead.organisationId, personId: lead.personId ?? null },
      ...others,
    ];
    await manager.insert(
      TaskParticipantEntity,
      participants.map((participant, position) => ({ ...participant, position, taskId: task.id })),
    );
    return task;
  }

  /** What somebody handed on from a task: due a day before it, its report comes to him. */
  async addPart(
    parent: TaskEntity,
    lead: { organisationId: string; personId?: string | null },
    giverId: string,
    fields: Partial<TaskEntity> = {},
  ): Promise<TaskEntity> {
    const { manager } = this.source;
    const { id, version: _, ...row } = parent;
    const task = await manager.save(
      manager.create(TaskEntity, {
        ...row,
        assigneeOrganisationId: lead.organisationId,
        parentTaskId: id,
        giverId,
        aboveIds: [...(parent.aboveIds ?? []), id],
        acceptorId: giverId,
        dueDate: localDate('2023-03-30'),
        controlDate: localDate('2023-03-30'),
        ...fields,
      }),
    );
    const { organisationId, personId = null } = lead;
    await manager.insert(TaskParticipantEntity, {
      taskId: task.id,
      position: 0,
      role: 'lead',
      organisationId,
      personId,
    });
    return task;
  }

  /** A letter of somebody's that waits for a person; answers its id. */
  async addMail(personId: string, fields: Partial<IncomingMailEntity> = {}): Promise<string> {
    const file = await this.source.manager.save(StoredFileEntity, {
      ...{ name: 'mail.eml', mediaType: 'message/rfc822', byteCount: 1, sha256: randomUUID(), bytes: null },
    });
    const at = new Date('2023-03-10T05:00:00Z');
    const { id } = await this.source.manager.save(IncomingMailEntity, {
      ...{ messageId: `<${randomUUID()}@school.example>`, source: 'imap' as const, fileId: file.id, isCut: false },
      ...{ receivedAt: at, nextAttemptAt: at, settledAt: at, state: 'unclear' as const, why: 'mail-which-row' },
      ...{ sender: 'school@school.example', subject: 'Re: Срок', body: 'Исполнено.', personId },
      ...fields,
    });
    return id;
  }

  /** A link as a letter would carry it. */
  async addLink(taskId: string, personId: string, fields: Partial<ActionLinkEntity> = {}): Promise<string> {
    const token = newToken();
    await this.source.manager.insert(ActionLinkEntity, {
      tokenHash: hashToken(token),
      personId,
      taskId,
      purpose: 'task',
      createdAt: new Date('2023-03-10T05:00:00Z'),
      expiresAt: new Date('2023-05-10T05:00:00Z'),
      ...fields,
    });
    return token;
  }
}

/** The file of a real order. */
export async function orderFile(name: RegExp): Promise<Buffer> {
  const folder = path.join(import.meta.dirname, '..', 'fixtures', 'orders');
  const file = (await readdir(folder)).find((entry) => name.test(entry));
  if (file === undefined) throw new Error(`No order like ${name} in ${folder}`);
  return readFile(path.join(folder, file));
}
