import express from 'express';
import request from 'supertest';
import { packedAnswers } from './packed-answers.js';

const SHORT = { words: 'да' };
const EVERYDAY = { words: 'Провести мониторинг. '.repeat(200) };
const LONG = { words: 'Провести мониторинг. '.repeat(20_000) };

const app = express();
app.use(...packedAnswers());
app.get('/short', (_request, response) => response.json(SHORT));
app.get('/everyday', (_request, response) => response.json(EVERYDAY));
app.get('/long', (_request, response) => response.json(LONG));
app.get('/refused', (_request, response) =>
  response.status(422).setHeader('Content-Type', 'application/problem+json').json(EVERYDAY),
);

function asked(address: string, accepted: string) {
  return request(app).get(address).set('Accept-Encoding', accepted);
}

it.each([
  ['/everyday', 'gzip', EVERYDAY, 'gzip'],
  ['/everyday', 'gzip, deflate, br, zstd', EVERYDAY, 'gzip'],
  ['/everyday', 'identity', EVERYDAY, undefined],
  ['/everyday', 'gzip;q=0, identity', EVERYDAY, undefined],
  ['/short', 'gzip', SHORT, undefined],
  ['/long', 'gzip', LONG, 'gzip'],
  ['/long', 'identity', LONG, undefined],
  ['/refused', 'gzip', EVERYDAY, 'gzip'],
])('%s for whoever takes %s is the same object, in the form he takes', async (address, accepted, object, form) => {
  const { body, headers } = await asked(address, accepted);
  expect(headers['content-encoding']).toBe(form);
  expect(body).toEqual(object);
  expect(headers['vary']).toContain('Accept-Encoding');
});

it('keeps the kind of the answer its door has said', async () => {
  expect((await asked('/everyday', 'gzip')).headers['content-type']).toBe('application/json; charset=utf-8');
  const { status, headers } = await asked('/refused', 'gzip');
  expect([status, headers['content-type']]).toEqual([422, expect.stringContaining('application/problem+json')]);
});

it('answers a question about the headers without a body', async () => {
  const { text, status } = await request(app).head('/everyday').set('Accept-Encoding', 'gzip');
  expect([status, text]).toEqual([200, undefined]);
});
