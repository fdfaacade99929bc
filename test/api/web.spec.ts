import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ApiWorld } from './api-world.js';

describe('the built web', () => {
  let world: ApiWorld;
  let folder: string;

  beforeAll(async () => {
    // A dot in the path: the default data folder of a user may stand under one.
    folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'vekha-web-')), '.моя Веха');
    await mkdir(path.join(folder, 'assets'), { recursive: true });
    await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Веха</title>');
    await writeFile(path.join(folder, 'assets', 'index-1a2b.js'), 'run()');
    world = await ApiWorld.create({}, folder);
  });
  afterAll(async () => {
    await world.close();
    await rm(path.dirname(folder), { recursive: true });
  });

  it.each([
    '/',
    '/orders/17',
    '/link/abc_DEF-123',
    '/sign-in?token=x.y',
    '/indicators/17/1.7',
    '/indicators/17/3.1%D0%B0',
  ])('is the application at every address of a page: %s', async (address) => {
    const { text, headers } = await world.stranger().get(address).expect(200);
    expect(text).toContain('<title>Веха</title>');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('keeps hashed files for good, and says plainly when one is gone', async () => {
    const { headers } = await world.stranger().get('/assets/index-1a2b.js').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    await world.stranger().get('/assets/index-old.js').expect(404);
  });

  it('lets scripts come from here alone and nobody frame it', async () => {
    const { headers } = await world.stranger().get('/').expect(200);
    // The whole of it, so that nothing is let in by the way; only styles may stand inline, for antd and for letters.
    expect(String(headers['content-security-policy']).split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('leaves addresses of the interface to the interface, and nothing of it in caches', async () => {
    const { body, headers } = await world.stranger().get('/api/health').expect(200);
    expect(body).toEqual({
      status: 'ok',
      database: 'ok',
      instance: 'real',
      version: expect.any(String),
      today: '2023-03-10',
      simulatedClock: true,
      programs: { soffice: expect.any(Boolean), pdftoppm: expect.any(Boolean), tesseract: expect.any(Boolean) },
    });
    expect(headers['cache-control']).toBe('no-store');
    expect((await world.stranger().get('/api/openapi.json').expect(200)).body.openapi).toBe('3.0.3');
  });
});

describe('a server without the built web', () => {
  it('says so on a readable page, with the command that helps', async () => {
    const world = await ApiWorld.create({}, '/nowhere/web');
    const { text } = await world.stranger().get('/').expect(503);
    expect(text).toContain('npm run build');
    await world.close();
  });
});
