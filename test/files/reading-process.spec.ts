import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { ReadingProcess, readDocument } from '@platform/files';
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

it('a part that is not what the archive says is damage, not a crash', async () => {
  const bytes = makeArchive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document><w:body><w:p>' });
  await expect(readDocument(bytes, 'приказ.docx')).rejects.toMatchObject({ code: 'file-damaged' });
});
