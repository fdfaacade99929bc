import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { publishedHalf, readDkimKey } from './dkim-key.js';
import { freezeLetter } from './freeze-letter.js';

const rsa = (modulusLength: number) =>
  generateKeyPairSync('rsa', {
    modulusLength,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });

describe('a letter that is signed', () => {
  let folder: string;
  const write = (content: string) => {
    const file = path.join(folder, 'dkim.pem');
    writeFileSync(file, content);
    return { dkimKeyFile: file, dkimSelector: 'vekha2026', mailFrom: 'Веха <vekha@office.example>' };
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dkim-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('bears a signature of its body and header lines that holds by the published half of the key', async () => {
    const pair = rsa(2048);
    const dkim = readDkimKey(write(pair.privateKey));
    expect(dkim && publishedHalf(dkim)).toBe(pair.publicKey.toString('base64'));
    const { raw } = await freezeLetter({
      messageId: '<letter-1@office.example>',
      date: new Date('2023-09-27T04:00:00Z'),
      from: 'Веха <vekha@office.example>',
      to: { name: 'Школа № 3', address: 'office@school-3.example' },
      subject: 'Срок 29 сентября',
      html: '<p>Срок</p>',
      text: 'Срок  завтра \n\n',
      ...(dkim && { dkim }),
    });
    const { fields, body } = parts(raw.toString('latin1'));
    const signature = fields.find(({ name }) => name === 'dkim-signature')?.value ?? '';
    const tag = (name: string) =>
      new RegExp(`(?:^|;)\\s*${name}=([^;]*)`, 'u').exec(signature)?.[1]?.replaceAll(/\s/gu, '') ?? '';
    expect({ d: tag('d'), s: tag('s'), a: tag('a') }).toEqual({ d: 'office.example', s: 'vekha2026', a: 'rsa-sha256' });
    expect(tag('bh')).toBe(createHash('sha256').update(relaxedBody(body), 'latin1').digest('base64'));
    const covered = tag('h').toLowerCase().split(':');
    expect(covered).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id']));
    const signed = [
      ...covered.flatMap((name) => fields.find((field) => field.name === name) ?? []),
      { name: 'dkim-signature', value: signature.replace(/(;\s*b=)[^;]*/u, '$1') },
    ];
    const lines = signed.map(({ name, value }) => `${name}:${value.replaceAll(/\s+/gu, ' ').trim()}`).join('\r\n');
    const key = `-----BEGIN PUBLIC KEY-----\n${pair.publicKey.toString('base64')}\n-----END PUBLIC KEY-----`;
    expect(createVerify('RSA-SHA256').update(lines, 'latin1').verify(key, tag('b'), 'base64')).toBe(true);
  });

  it('is none where no key is named', () => {
    expect(readDkimKey({ dkimKeyFile: undefined, dkimSelector: undefined, mailFrom: 'a@b.example' })).toBeUndefined();
  });

  it.each([
    ['a key too short for receivers', () => rsa(512).privateKey],
    ['a key of another kind', () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })],
    ['no key at all', () => 'vekha'],
  ])('is refused with %s', (_what, content) => {
    expect(() => readDkimKey(write(content().toString()))).toThrow(
      expect.objectContaining({ code: 'mail.dkim_key_wrong' }) as Error,
    );
  });

  it('says which file it could not read', () => {
    const file = path.join(folder, 'none.pem');
    expect(() => readDkimKey({ dkimKeyFile: file, dkimSelector: 'a', mailFrom: 'a@b.example' })).toThrow(
      expect.objectContaining({ code: 'mail.dkim_key_unreadable', values: { file, reason: 'ENOENT' } }) as Error,
    );
  });
});

function parts(raw: string): { fields: { name: string; value: string }[]; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const fields = raw
    .slice(0, end)
    .replaceAll(/\r\n(?=[ \t])/gu, '')
    .split('\r\n')
    .map((line) => ({
      name: line.slice(0, line.indexOf(':')).toLowerCase(),
      value: line.slice(line.indexOf(':') + 1),
    }));
  return { fields, body: raw.slice(end + 4) };
}

/** RFC 6376, 3.4.4. */
function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/gu, ' ').replace(/ $/u, ''));
  while (lines.at(-1) === '') lines.pop();
  return `${lines.join('\r\n')}\r\n`;
}
