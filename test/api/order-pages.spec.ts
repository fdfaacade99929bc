import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { DocumentBlock, SourceDocument } from '@domain/document';
import { OrderDocumentEntity, StoredFileEntity } from '@storage';
import sharp from 'sharp';
import { fixtureDocument } from '../support/fixture-order.js';
import { withoutPrograms } from '../support/without-programs.mjs';
import { ApiWorld, type Client } from './api-world.js';

const leftFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`vekha-reading-${process.pid}-`));

describe('a page of an order as a picture', () => {
  let world: ApiWorld;
  let coordinator: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
    coordinator = await world.signInAs('coordinator');
  });
  afterEach(() => {
    expect(leftFolders()).toEqual([]);
  });
  afterAll(() => world.close());

  /** An order read from these bytes, with a line on each of the pages. */
  async function addPaper(bytes: Buffer, pages: readonly number[], warnings: SourceDocument['warnings'] = []) {
    const { manager } = world.source;
    const sha256 = randomUUID();
    const file = { name: 'скан.pdf', mediaType: 'application/pdf', byteCount: bytes.length, sha256, bytes };
    const { id: fileId } = await manager.save(manager.create(StoredFileEntity, file));
    const blocks = pages.map(
      (page, at): DocumentBlock => ({
        kind: 'paragraph',
        line: at + 1,
        text: 'Приказываю',
        bold: false,
        confidence: 1,
        place: { kind: 'page', page, box: [0.1, 0.1, 0.5, 0.12] },
      }),
    );
    const order = manager.create(OrderDocumentEntity, {
      fileId,
      fileSha256: sha256,
      state: 'read',
      sourceDocument: { blocks, warnings },
      timeZone: 'Asia/Yekaterinburg',
      receivedAt: new Date('2023-03-09T06:00:00Z'),
    });
    const { id } = await manager.save(order);
    return { id, fileId };
  }

  const page = (id: string, number: number | string) => coordinator.get(`/api/orders/${id}/pages/${number}`);
  const picture = () =>
    sharp({ create: { width: 500, height: 700, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer();

  it('is a PNG of one width that a browser may keep and a shared cache may not', async () => {
    const { id } = await addPaper(await picture(), [1]);
    const { headers, body } = await page(id, 1).expect(200);
    expect(headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'private, max-age=86400' });
    expect(await sharp(body as Buffer).metadata()).toMatchObject({ format: 'png', width: 1400, height: 1960 });
  });

  it('is drawn once for all who look at it, and is gone with its order', async () => {
    const { id, fileId } = await addPaper(await picture(), [1]);
    const { body: drawn }: { body: Buffer } = await page(id, 1).expect(200);
    // What is kept does not come from the file.
    await world.source.manager.update(StoredFileEntity, { id: fileId }, { bytes: Buffer.from('%PDF-1.4 no more') });
    const { body: again }: { body: Buffer } = await page(id, 1).expect(200);
    expect(drawn.equals(again)).toBe(true);
    await world.source.manager.delete(OrderDocumentEntity, { id });
    await page(id, 1).expect(404);
  });

  it('is drawn also where nothing on it could be read', async () => {
    const warning = { level: 'warn', code: 'page-unread', where: 'order', values: { page: 1 } } as const;
    const { id } = await addPaper(await picture(), [], [warning]);
    await page(id, 1).expect(200);
  });

  it.each([
    ['a page after the last', 2, 404, 'not-found-page'],
    ['page 0', 0, 404, 'not-found-page'],
    ['a page before the first', -1, 404, 'not-found-page'],
    ['no number', 'first', 400, 'bad-request'],
    ['a number without end', '9'.repeat(400), 400, 'bad-request'],
  ])('%s is refused', async (_what, number, status, code) => {
    const { id } = await addPaper(await picture(), [1]);
    const { body, headers } = await page(id, number).expect(status);
    expect(body).toMatchObject({ code, detail: expect.stringMatching(/[а-яё]/) });
    expect(headers['content-type']).toContain('application/problem+json');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('of an order that is not there, was not read or has no pages is not found', async () => {
    const { order } = await world.addOrder();
    for (const [id, code] of [
      [randomUUID(), 'not-found-order'],
      [order.id, 'not-found-page'],
    ] as const) {
      const { body } = await page(id, 1).expect(404);
      expect(body.code).toBe(code);
    }
    const { id } = await addPaper(readFileSync(fixtureDocument('order.docx')), [1]);
    await page(id, 1).expect(404);
  });

  it('is for those who may see orders', async () => {
    const { id } = await addPaper(await picture(), [1]);
    const school = await world.signInAs('school');
    await school.get(`/api/orders/${id}/pages/1`).expect(403);
    await world.stranger().get(`/api/orders/${id}/pages/1`).expect(401);
  });

  it('of a file that cannot be drawn says why, and is tried anew when it is asked for again', async () => {
    const { id, fileId } = await addPaper(Buffer.from('%PDF-1.4 and nothing more'), [1]);
    const { body } = await page(id, 1).expect(422);
    expect(body).toMatchObject({ code: 'file-damaged', detail: expect.stringContaining('«скан.pdf»') });
    await world.source.manager.update(StoredFileEntity, { id: fileId }, { bytes: await picture() });
    await page(id, 1).expect(200);
  });

  it('says a page that the file has not', async () => {
    const { id } = await addPaper(readFileSync(fixtureDocument('order.pdf')), [1, 77]);
    const { body } = await page(id, 77).expect(422);
    expect(body).toMatchObject({ code: 'no-such-page', detail: expect.stringMatching(/нет страницы 77/) });
  });

  it('names the program that is missing, and how to install it', async () => {
    const { id } = await addPaper(readFileSync(fixtureDocument('order.pdf')), [1]);
    const { body } = await withoutPrograms(() => page(id, 1).expect(422));
    expect(body).toMatchObject({ code: 'program-missing', detail: expect.stringMatching(/pdftoppm.*poppler-utils/) });
  });

  it('waits for its turn, and a crowd too large is turned away in words', async () => {
    const pages = Array.from({ length: 60 }, (_, at) => at + 1);
    // Nothing can be drawn of it, which takes no time once its turn has come.
    const { id } = await addPaper(readFileSync(fixtureDocument('order.docx')), pages);
    const answers = await Promise.all(pages.map((number) => page(id, number)));
    const busy = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 404).length).toBeGreaterThanOrEqual(40);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy[0]?.body).toMatchObject({ code: 'readers-busy', detail: expect.stringMatching(/через минуту/) });
    await page(id, 1).expect(404);
  });
});
