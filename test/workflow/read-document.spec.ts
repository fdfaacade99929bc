import { readFile } from 'node:fs/promises';
import { StandingClock } from '@platform/clock';
import { Config } from '@platform/config';
import { Queues } from '@platform/queues';
import { createDataSource, OrderDocumentEntity, RoadmapItemEntity, StoredFileEntity, underLock } from '@storage';
import { type ActingPerson, EnsureAdministrator, ReadOrder, ReceiveOrder } from '@workflow';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { fixtureDocument } from '../support/fixture-order.js';
import { makeDocx, relationship } from '../support/make-docx.mjs';

const PARAGRAPH = ['ПРИКАЗЫВАЮ:', '1. Директорам школ провести семинар до 1 мая 2024 года.']
  .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
  .join('');

describe('an order that is no plain text', () => {
  let database: TestDatabase;
  let source: DataSource;
  let queues: Queues;
  let actor: ActingPerson;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    queues = await Queues.connect(Object.assign(new Config(), database.settings));
    const { personId } = await new EnsureAdministrator(source).run();
    actor = { personId, organisationId: '', role: 'administrator', via: 'web' };
  });

  afterAll(async () => {
    await queues.close();
    await source.destroy();
    await database.drop();
  });

  const receive = (bytes: Buffer, fileName: string) =>
    new ReceiveOrder(source, new StandingClock(new Date('2024-01-20T05:00:00Z')), queues).run({
      fileName,
      bytes,
      actor,
    });
  const found = (id: string) => source.manager.findOneByOrFail(OrderDocumentEntity, { id });

  it('is kept as what it is, parsed by the worker, and read', async () => {
    const { orderId } = await receive(await readFile(fixtureDocument('order.docx')), 'приказ.doc');
    expect(await source.manager.findOneBy(StoredFileEntity, { name: 'приказ.doc' })).toMatchObject({
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
    await new ReadOrder(source).run(orderId);
    expect(await found(orderId)).toMatchObject({ state: 'read', number: '27-од', sourceDocument: { warnings: [] } });
    expect(await source.manager.countBy(RoadmapItemEntity, { orderId, source: 'table' })).toBe(4);
  });

  it('is left alone while it is being read elsewhere', async () => {
    const { orderId } = await receive(makeDocx(PARAGRAPH), 'второй.docx');
    await underLock(source, `read order ${orderId}`, () => new ReadOrder(source).run(orderId));
    expect((await found(orderId)).state).toBe('received');
    await new ReadOrder(source).run(orderId);
    expect((await found(orderId)).state).toBe('read');
  });

  it('is refused at once for what can be told without parsing it', async () => {
    const before = await source.manager.count(StoredFileEntity);
    const relationships = relationship('r1', 'attachedTemplate', 'https://evil.example/t.dotm');
    await expect(receive(makeDocx(PARAGRAPH, { relationships }), 'a.docx')).rejects.toMatchObject({
      code: 'file-with-external-content',
    });
    expect(await source.manager.count(StoredFileEntity)).toBe(before);
  });

  it('is unreadable with the reason where only parsing shows it', async () => {
    const broken = makeDocx(PARAGRAPH, { parts: { 'word/document.xml': '<w:document' } });
    const { orderId } = await receive(broken, 'битый.docx');
    await new ReadOrder(source).run(orderId);
    expect(await found(orderId)).toMatchObject({
      state: 'unreadable',
      refusal: { code: expect.stringMatching(/^(?:file-damaged|empty-file)$/), values: { fileName: 'битый.docx' } },
    });
  });
});
