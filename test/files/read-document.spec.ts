import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textDocument } from '@domain/document';
import { russian } from '@domain/texts';
import { decodeText, FileRefused, MAX_ORDER_BYTES, readDocument, readDocumentFromPath } from '@platform/files';
import iconv from 'iconv-lite';

const WORDS = 'ПРИКАЗЫВАЮ: провести «семинар» № 5 для школ Заречья.\n1.1.\tСбор планов\tмарт';

async function refusal(attempt: Promise<unknown>): Promise<FileRefused> {
  const error: unknown = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileRefused)) throw new Error(`expected a refusal, got ${String(error)}`);
  return error;
}

it('takes what Windows Notepad saves as «Юникод» for the text it is, and not for music', async () => {
  const bytes = iconv.encode(WORDS, 'utf16le', { addBOM: true });
  expect(await readDocument(bytes, 'приказ.txt')).toEqual(textDocument(WORDS));
});

describe('decoding a text', () => {
  it.each([
    ['utf-8', iconv.encode(WORDS, 'utf8'), 'utf-8'],
    ['utf-8 with a mark', iconv.encode(WORDS, 'utf8', { addBOM: true }), 'utf-8'],
    ['utf-16 with a mark', iconv.encode(WORDS, 'utf16le', { addBOM: true }), 'utf-16le'],
    ['utf-16 without a mark', iconv.encode(WORDS, 'utf16le'), 'utf-16le'],
    ['utf-16 big-endian', iconv.encode(WORDS, 'utf16be', { addBOM: true }), 'utf-16be'],
    ['windows-1251', iconv.encode(WORDS, 'windows-1251'), 'windows-1251'],
    ['koi8-r, which has no «» and №', iconv.encode(WORDS.replace(/[«»№]/g, ''), 'koi8-r'), 'koi8-r'],
    ['cp866, which has no «»', iconv.encode(WORDS.replace(/[«»]/g, '"'), 'cp866'), 'cp866'],
    ['plain Latin letters', Buffer.from('1.1.\tseminar'), 'utf-8'],
  ])('%s', (_what, bytes, encoding) => {
    const decoded = decodeText(bytes);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text).toContain(encoding === 'utf-8' && bytes.length < 20 ? 'seminar' : 'провести');
    expect(decoded?.text.startsWith('\ufeff')).toBe(false);
  });

  it('a text longer than the judged sample is decoded whole', () => {
    const long = `${WORDS}\n`.repeat(3000);
    expect(decodeText(iconv.encode(long, 'windows-1251'))?.text).toBe(long);
  });
});

describe('a file that is no order', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'empty-file', {}],
    ['a file of spaces and line ends', Buffer.from(' \n\n\t\n'), 'empty-file', {}],
    ['an archive', Buffer.from('377abcaf271c0004', 'hex'), 'file-kind-unread', { kind: 'archive' }],
    ['bytes of a program', Buffer.from([0x50, 0x00, 0x00, 0x01, 0x02, 0x90, 0xff, 0x03]), 'undecodable', {}],
    ['letters of no Russian encoding', Buffer.from([0xff, 0x80, 0x91, 0x20, 0xa1, 0xb2, 0x98]), 'undecodable', {}],
  ])('%s is refused: %s', async (_what, bytes, code, values) => {
    const refused = await refusal(readDocument(bytes, 'приказ.txt'));
    expect(refused.code).toBe(code);
    expect(refused.values).toMatchObject({ fileName: 'приказ.txt', ...values });
  });

  it('the words name the file, what it is and what to do', async () => {
    const { code, values } = await refusal(readDocument(Buffer.from('377abcaf271c0004', 'hex'), 'приказ.txt'));
    expect(russian.say(code, values)).toBe(
      'Файл «приказ.txt» — архив, приказ из него не читается. Загрузите сам приказ: документ Word, PDF, скан, таблицу, веб-страницу или текст.',
    );
  });
});

describe('a path', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vekha-files-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is read', async () => {
    const path = join(folder, 'план работы.txt');
    await writeFile(path, WORDS);
    expect(await readDocumentFromPath(path)).toEqual(textDocument(WORDS));
  });

  it('to 200 MB is refused by its size, before a byte of it is read', async () => {
    const path = join(folder, 'large.txt');
    const file = await open(path, 'w');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    const before = process.memoryUsage().arrayBuffers;
    const refused = await refusal(readDocumentFromPath(path));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MAX_ORDER_BYTES);
    expect([refused.code, refused.values]).toEqual([
      'file-too-large',
      { fileName: 'large.txt', megabytes: 200, limitMegabytes: 60 },
    ]);
  });

  it.each([
    ['to nothing', 'absent.txt', 'file-not-found'],
    ['to a folder', 'folder', 'file-not-readable'],
  ])('%s', async (_what, name, code) => {
    await mkdir(join(folder, 'folder'), { recursive: true });
    const refused = await refusal(readDocumentFromPath(join(folder, name)));
    expect(refused.code).toBe(code);
    expect(russian.say(refused.code, refused.values)).toContain(join(folder, name));
  });
});
