import type { ReadItem } from '@domain/orders';
import { StandingClock } from '@platform/clock';
import { Config } from '@platform/config';
import { FileStore } from '@platform/file-store';
import { Queues } from '@platform/queues';
import { createDataSource, OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import {
  type ActingPerson,
  EnsureAdministrator,
  MergeItems,
  OpenChildRoadmap,
  ReadOrder,
  ReceiveOrder,
  type RoadmapSource,
  SplitItem,
} from '@workflow';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './database.js';

/** A row of a plan: number, activity, term, who answers. */
export type PlanRow = readonly [number: string, title: string, term: string, responsible: string, coExecutors?: string];

interface PlanOfOrder {
  /** Whose letterhead it has. */
  readonly issuer?: string;
  readonly number?: string;
  readonly year?: number;
  /** The heading of the plan says for which year it is. */
  readonly isPeriodNamed?: boolean;
  /** Words of a second clause. */
  readonly clause?: string;
  readonly rows: readonly PlanRow[];
}

const ISSUER = 'ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОЙ ОБЛАСТИ';

/** The text of an order dated 1 March whose plan has these rows. */
export function orderText({
  issuer = ISSUER,
  number = '1',
  year = 2023,
  isPeriodNamed = true,
  clause,
  rows,
}: PlanOfOrder): string {
  const headings = ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Соисполнители'];
  const columns = Math.max(4, ...rows.map((cells) => cells.length));
  const table = [headings.slice(0, columns), ...rows];
  return `${issuer}

ПРИКАЗ

01 марта ${year} года № ${number}

О плане

ПРИКАЗЫВАЮ:

1. Утвердить план мероприятий.${clause === undefined ? '' : `\n2. ${clause}`}

План мероприятий${isPeriodNamed ? ` на ${year} год` : ''}

${table.map((cells) => cells.join('\t')).join('\n')}
`;
}

/** Orders under review on a database of their own, on 9 March 2023. */
export class ReviewWorld {
  readonly clock = new StandingClock(new Date('2023-03-09T05:00:00Z'));
  readonly files: FileStore;
  readonly filesFolder: string;

  private constructor(
    readonly source: DataSource,
    readonly actor: ActingPerson,
    private readonly queues: Queues,
    private readonly database: TestDatabase,
  ) {
    this.filesFolder = database.settings.filesFolder;
    this.files = new FileStore(this.filesFolder);
  }

  static async create(): Promise<ReviewWorld> {
    const database = await createTestDatabase();
    const source = await createDataSource(database.url).initialize();
    const queues = await Queues.connect(Object.assign(new Config(), database.settings));
    const { personId } = await new EnsureAdministrator(source).run();
    const actor: ActingPerson = { personId, organisationId: '', role: 'administrator', via: 'web' };
    return new ReviewWorld(source, actor, queues, database);
  }

  async close(): Promise<void> {
    await this.queues.close();
    await this.source.destroy();
    await this.database.drop();
  }

  /** Receives and reads an order; answers its id. */
  read(plan: PlanOfOrder, actor = this.actor): Promise<string> {
    return this.readBytes(Buffer.from(orderText(plan)), actor);
  }

  /** The same of the bytes of a file. */
  async readBytes(bytes: Buffer, actor = this.actor): Promise<string> {
    const receive = new ReceiveOrder(this.source, this.clock, this.queues);
    const { orderId } = await receive.run({ fileName: 'приказ.txt', bytes, actor });
    await new ReadOrder(this.source).run(orderId);
    return orderId;
  }

  /** Opens the roadmap a task demands of its body, and reads it; answers the id of the order it is. */
  async openRoadmap(taskId: string, source: RoadmapSource, actor = this.actor): Promise<string> {
    const open = new OpenChildRoadmap(this.source, this.clock, this.queues);
    const { orderId } = await open.run({ taskId, source, actor });
    await new ReadOrder(this.source).run(orderId);
    return orderId;
  }

  order(id: string): Promise<OrderDocumentEntity> {
    return this.source.manager.findOneByOrFail(OrderDocumentEntity, { id });
  }

  /** From top to bottom. */
  items(orderId: string): Promise<RoadmapItemEntity[]> {
    return this.source.manager.find(RoadmapItemEntity, { where: { orderId }, order: { position: 'ASC' } });
  }

  async item(orderId: string, number: string): Promise<RoadmapItemEntity> {
    const found = (await this.items(orderId)).find((item) => item.number === number);
    if (found === undefined) throw new Error(`No row ${number}`);
    return found;
  }

  /** Cuts a row into duties with its own term and owners. */
  async split(orderId: string, number: string, titles: readonly string[]): Promise<void> {
    const { id: itemId, version, deadlineText, reading } = await this.item(orderId, number);
    const { responsibleText, expectedResult } = reading as ReadItem;
    const parts = titles.map((title) => ({ title, deadlineText, responsibleText, expectedResult }));
    await new SplitItem(this.source, this.clock).run({ orderId, itemId, version, parts, actor: this.actor });
  }

  async merge(orderId: string, numbers: readonly string[]): Promise<void> {
    const items = await Promise.all(numbers.map((number) => this.item(orderId, number)));
    await new MergeItems(this.source, this.clock).run({ orderId, items, actor: this.actor });
  }

  /** The codes of what the reading warns of, with the place. */
  async warnings(orderId: string): Promise<string[]> {
    return ((await this.order(orderId)).reading?.warnings ?? []).map(({ code, where }) => `${where} ${code}`).sort();
  }
}
