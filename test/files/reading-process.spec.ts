import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bareEnvironment } from '@platform/config';
import { ReadingProcess, readDocument, sweepReadingFolders } from '@platform/files';
import { makeArchive } from '../support/make-archive.mjs';
import { makeDocx } from '../support/make-docx.mjs';

const LIMITS = { pages: 200, megapixels: 100 };
const OPTIONS = { fileName: 'приказ.docx', limits: LIMITS };
const docx = (paragraphs: number) =>
  makeDocx('<w:p><w:r><w:t>ПРИКАЗЫВАЮ: провести семинар</w:t></w:r></w:p>'.repeat(paragraphs));

const leftFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`vekha-reading-${process.pid}-`));

afterEach(() => {
  expect(leftFolders()).toEqual([]);
});

it('a document is read in a process of its own and comes back as paragraphs and tables', async () => {
  const { blocks } = await readDocument(docx(1), 'приказ.docx');
  expect(blocks).toMatchObject([{ kind: 'paragraph', line: 1, text: 'ПРИКАЗЫВАЮ: провести семинар' }]);
});

it('an old name for new contents does not matter', async () => {
  const page = Buffer.from('<table><tr><td>№<td>Дело<td>Срок<tr><td>1<td>Сбор<td>март</table>');
  const { blocks } = await readDocument(page, 'план.xls');
  expect(blocks).toMatchObject([{ kind: 'table', width: 3 }]);
});

it('one process reads many files', async () => {
  const process = new ReadingProcess();
  try {
    for (let left = 3; left > 0; left -= 1) await process.read('docx', docx(1), OPTIONS);
    const words = Buffer.from('это не документ');
    await expect(process.read('docx', words, OPTIONS)).rejects.toMatchObject({ code: 'file-damaged' });
    expect(process.isUsable).toBe(true);
  } finally {
    await process.close();
  }
});

it.each([
  ['is silent for too long', { silentMs: 1, totalMs: 60_000, memoryMegabytes: 1_500 }, 'reading-too-slow'],
  ['takes too long in all', { silentMs: 60_000, totalMs: 1, memoryMegabytes: 1_500 }, 'reading-too-slow'],
  ['takes too much memory', { silentMs: 60_000, totalMs: 60_000, memoryMegabytes: 1 }, 'reading-too-big'],
])('a process that %s is ended, and the file refused', async (_what, limits, code) => {
  const process = new ReadingProcess(limits);
  try {
    await expect(process.read('docx', docx(20_000), OPTIONS)).rejects.toMatchObject({ code });
    expect(process.isUsable).toBe(false);
  } finally {
    await process.close();
  }
});

describe('when the one who asked is killed', () => {
  const SUPPORT = path.join(import.meta.dirname, '../support');
  const ASK = `import { ReadingProcess } from '@platform/files';
    await new ReadingProcess().read('csv', Buffer.from('а;б'), ${JSON.stringify(OPTIONS)});
    setInterval(() => {}, 60_000);`;

  it('a process busy without end ends as well, and its folder is gone', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const busy = `${pathToFileURL(path.join(SUPPORT, 'busy-reader.mjs')).href}?port=${port}`;
    const env = bareEnvironment();
    const asker = spawn(process.execPath, ['--input-type=module', '-e', ASK], {
      env: { ...env, NODE_OPTIONS: `${env['NODE_OPTIONS']} --import=${busy}` },
      stdio: 'inherit',
    });
    const [line] = (await once(server, 'connection')) as [Socket];
    const [folder] = (await once(line, 'data')) as [Buffer];
    expect(existsSync(folder.toString())).toBe(true);
    asker.kill('SIGKILL');
    line.resume();
    await once(line, 'close');
    expect(existsSync(folder.toString())).toBe(false);
    server.close();
  });
});

it('what processes left that are no more is removed at the next start, what others use is not', () => {
  const gone = spawnSync('true').pid;
  const left = mkdtempSync(path.join(tmpdir(), `vekha-reading-${gone}-`));
  const used = mkdtempSync(path.join(tmpdir(), `vekha-reading-${process.ppid}-`));
  sweepReadingFolders();
  expect([left, used].map((folder) => existsSync(folder))).toEqual([false, true]);
  rmdirSync(used);
});

it('a part that is not what the archive says is damage, not a crash', async () => {
  const bytes = makeArchive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document><w:body><w:p>' });
  await expect(readDocument(bytes, 'приказ.docx')).rejects.toMatchObject({ code: 'file-damaged' });
});
