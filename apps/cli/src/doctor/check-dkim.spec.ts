import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Config } from '@platform/config';
import { checkDkim } from './check-dkim.js';

describe('the doctor about the key letters are signed with', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dkim-'));
  const dkimKeyFile = path.join(folder, 'dkim.pem');
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const half = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  writeFileSync(dkimKeyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const config = Object.assign(new Config(), { dkimKeyFile, dkimSelector: 'mail', mailFrom: 'vekha@office.example' });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['finds its other half in the DNS, however it is cut', [['v=DKIM1; p=', half.slice(0, 90), half.slice(90)]], 'ok'],
    ['finds another key in its place', [['v=DKIM1; p=AAAA']], 'broken'],
  ])('%s', async (_fact, records, state) => {
    const asked: string[] = [];
    const findings = await checkDkim(config, async (name) => {
      asked.push(name);
      return records;
    });
    expect(findings).toMatchObject([{ state }]);
    expect(asked).toEqual(['mail._domainkey.office.example']);
  });

  it('says what to publish where nothing is', async () => {
    const nothing = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    expect(await checkDkim(config, nothing)).toMatchObject([
      { state: 'notice', code: 'doctor.dkim_unpublished', values: { key: half, reason: 'ENOTFOUND' } },
    ]);
  });

  it('finds a file that is not there, and has nothing to say where letters are not signed', async () => {
    const lost = Object.assign(new Config(), config, { dkimKeyFile: path.join(folder, 'none.pem') });
    expect(await checkDkim(lost)).toMatchObject([{ state: 'broken', code: 'mail.dkim_key_unreadable' }]);
    expect(await checkDkim(new Config())).toEqual([]);
  });
});
