import { randomBytes } from 'node:crypto';
import { russian } from '@domain/texts';
import iconv from 'iconv-lite';
import { makeArchive } from '../../../../../test/support/make-archive.mjs';
import { makeDocx, relationship } from '../../../../../test/support/make-docx.mjs';
import { FileRefused } from '../file-refused.js';
import { recogniseFile } from './recognise-file.js';

const PARAGRAPH = '<w:p><w:r><w:t>Приказ</w:t></w:r></w:p>';
const TYPES = '<Types/>';

/** The header of the container and a directory of one entry for each name. */
function compound(...names: string[]): Buffer {
  const entries = names.map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(`${name}\0`, 0, 'utf16le');
    return entry;
  });
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(9, 0x1e);
  return Buffer.concat([head, ...entries]);
}

async function refusal(bytes: Buffer): Promise<FileRefused> {
  const error: unknown = await recogniseFile(bytes, 'приказ').catch((reason: unknown) => reason);
  if (!(error instanceof FileRefused)) throw new Error(`expected a refusal, got ${JSON.stringify(error)}`);
  return error;
}

describe('a file is what its bytes say, whatever its name', () => {
  const CSV = 'номер;дело;срок\n1;"Сбор; отчёт";март\n2;Семинар;май\n3;Совещание;июнь\n';
  it.each([
    ['docx', makeDocx(PARAGRAPH), 'docx'],
    ['xlsx', makeArchive({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': '<workbook/>' }), 'spreadsheet'],
    ['xlsb', makeArchive({ '[Content_Types].xml': TYPES, 'xl/workbook.bin': '' }), 'spreadsheet'],
    ['pptx', makeArchive({ '[Content_Types].xml': TYPES, 'ppt/presentation.xml': '' }), 'presentation'],
    ['odt', makeArchive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'open-text'],
    [
      'ods',
      makeArchive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      'spreadsheet',
    ],
    ['a ZIP of something', makeArchive({ 'приказ.txt': 'Приказ' }), 'archive'],
    ['doc', compound('Root Entry', 'WordDocument', '1Table'), 'word-old'],
    ['xls', compound('Root Entry', 'Workbook'), 'spreadsheet'],
    ['xls of Excel 95', compound('Root Entry', 'Book'), 'spreadsheet'],
    ['an old presentation', compound('Root Entry', 'PowerPoint Document'), 'presentation'],
    ['a message of Outlook', compound('Root Entry', '__nameid_version1.0'), 'other'],
    ['rtf', Buffer.from('{\\rtf1\\ansi Приказ}'), 'rich-text'],
    ['a web page', Buffer.from('\ufeff<!-- saved -->\n<html><body>Приказ'), 'html'],
    ['a web page of windows-1251', iconv.encode('<HTML><HEAD><TITLE>Приказ', 'windows-1251'), 'html'],
    ['a web page of UTF-16', iconv.encode('<html><table>Приказ о плане', 'utf16le', { addBOM: true }), 'html'],
    ['XHTML', Buffer.from('<?xml version="1.0"?><html><body>Приказ'), 'html'],
    ['a sheet that is a table of a web page', Buffer.from('<table><tr><td>1</td></tr></table>'), 'html'],
    [
      'a page saved as one file',
      Buffer.from('From: x\nContent-Type: multipart/related;\n boundary="b"\n\n--b'),
      'web-archive',
    ],
    ['Word XML', Buffer.from('<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>'), 'word-xml'],
    [
      'Excel XML',
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'spreadsheet',
    ],
    ['values with semicolons between', Buffer.from(CSV), 'csv'],
    ['values of cp866', iconv.encode(CSV, 'cp866'), 'csv'],
    [
      'words with semicolons',
      Buffer.from('ПРИКАЗЫВАЮ:\n1. Провести: сбор; отчёт; семинар.\n2. Контроль; надзор.\n3. Всё.'),
      'text',
    ],
    ['rows with tabs', Buffer.from('№\tДело\tСрок\n1\tСбор\tмарт\n2\tОтчёт\tмай'), 'text'],
    ['rows between pipes', Buffer.from('| 1 | а; б; в | март |\n'.repeat(5)), 'text'],
    ['words with a stray tag', Buffer.from('Приказ № 5\n1\tСбор<br>отчёт\tмарт'), 'text'],
    ['PDF after some rubbish', Buffer.from('\n\n%PDF-1.7'), 'pdf'],
  ])('%s', async (_what, bytes, kind) => {
    expect((await recogniseFile(bytes, 'приказ.txt')).kind).toBe(kind);
  });

  it('a name that says CSV lowers what is asked of its rows', async () => {
    const bytes = Buffer.from('дело,срок\nСбор,март\n');
    const kinds = [await recogniseFile(bytes, 'план.csv'), await recogniseFile(bytes, 'план.txt')].map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['csv', 'text']);
  });
});

const LONG = 64 * 1024;

describe('a long opening made to be looked at again and again says at once what it is', () => {
  it.each([
    ['blanks before words', `${' '.repeat(LONG)}x`, 'text'],
    ['blanks before a page', `${' '.repeat(LONG / 2)}<html>`, 'html'],
    ['comments that never end before a page', `${'<!--'.repeat(LONG / 8)}<html>`, 'text'],
    ['comments that look like tags before a page', `${'<!-->'.repeat(LONG / 8)}<html>`, 'html'],
    ['comments that end, with a page in one', `${'<!-- a -->'.repeat(LONG / 20)}<!--[if IE]><html>`, 'html'],
    ['tags that never end before a page', `${'<'.repeat(LONG / 2)}<html>`, 'text'],
    ['heads of a letter without an end', `${'a:\r\n \r\n'.repeat(LONG / 8)}x`, 'text'],
    ['pipes without an end', `|${'|'.repeat(LONG / 2)} ${' '.repeat(LONG / 2)}x`, 'text'],
  ])('%s', async (_what, text, kind) => {
    expect((await recogniseFile(Buffer.from(text), 'приказ')).kind).toBe(kind);
  });

  it('and one cut in the middle of a letter is still the text it is', async () => {
    const rows = 'номер;дело;срок\n'.repeat(LONG / 16);
    const kinds = ['', 'a'].map(async (shift) => (await recogniseFile(Buffer.from(shift + rows), 'план')).kind);
    expect(await Promise.all(kinds)).toEqual(['csv', 'csv']);
  });
});

describe('a bomb is refused before anything is inflated', () => {
  const zeros = Buffer.alloc(60 * 1024 * 1024);
  it.each([
    [
      'of one part that inflates a thousand times',
      makeArchive({ '[Content_Types].xml': TYPES, 'word/document.xml': zeros }),
    ],
    ['of many parts', makeArchive({ a: 'a' }, { repeat: 2_001 })],
    ['of one part listed many times', makeArchive({ a: Buffer.alloc(1024 * 1024, 'приказ') }, { repeat: 250 })],
    ['that says it inflates to 300 MB', makeArchive({ a: 'a'.repeat(100) }, { lies: 300 * 1024 * 1024 })],
  ])('%s', async (_what, bytes) => {
    expect((await refusal(bytes)).code).toBe('archive-bomb');
  });

  it('of lists of relationships that together come to too much', async () => {
    const list = () => `<Relationships><!-- ${randomBytes(1_200_000).toString('base64')} --></Relationships>`;
    const parts = { 'word/_rels/a.rels': list(), 'word/_rels/b.rels': list(), 'word/_rels/c.rels': list() };
    expect((await refusal(makeDocx(PARAGRAPH, { parts }))).code).toBe('archive-bomb');
  });

  it('one that lies about its size is stopped at the size it said', async () => {
    const bytes = makeArchive({ '[Content_Types].xml': zeros, 'word/document.xml': 'a' }, { lies: 1000 });
    expect((await refusal(bytes)).code).toBe('file-damaged');
  });
});

describe('a program in a document is refused', () => {
  const macroTypes = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
  it.each([
    ['of Word', makeDocx(PARAGRAPH, { parts: { 'word/vbaProject.bin': 'x' } })],
    ['of Word, by its type alone', makeDocx(PARAGRAPH, { parts: { '[Content_Types].xml': macroTypes } })],
    ['of Excel', makeArchive({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': 'x', 'xl/vbaProject.bin': 'x' })],
    [
      'of an Excel 4.0 sheet',
      makeArchive({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': 'x', 'xl/macrosheets/sheet1.xml': 'x' }),
    ],
    [
      'of LibreOffice',
      makeArchive({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '',
        'Basic/Standard/Module1.xml': 'x',
      }),
    ],
    ['of an old document', compound('Root Entry', 'WordDocument', 'Macros', 'VBA')],
    ['of an old workbook', compound('Root Entry', 'Workbook', '_VBA_PROJECT_CUR')],
  ])('%s', async (_what, bytes) => {
    expect((await refusal(bytes)).code).toBe('file-with-macros');
  });

  it('but empty libraries of LibreOffice are none, nor is a binary workbook', async () => {
    const empty = { 'Basic/script-lc.xml': 'x', 'Basic/Standard/script-lb.xml': 'x' };
    const text = makeArchive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '', ...empty });
    const types = '<Types><Override ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>';
    const book = makeArchive({ '[Content_Types].xml': types, 'xl/workbook.bin': '' });
    const kinds = [await recogniseFile(text, 'a'), await recogniseFile(book, 'b')].map(({ kind }) => kind);
    expect(kinds).toEqual(['open-text', 'spreadsheet']);
  });
});

describe('what a document would take from elsewhere', () => {
  const withTarget = (kind: string, target: string) =>
    makeDocx(PARAGRAPH, { relationships: relationship('r1', kind, target) });
  it.each([
    ['a template of the web', withTarget('attachedTemplate', 'https://evil.example/t.dotm')],
    ['a template of a network share', withTarget('attachedTemplate', 'file:///\\\\server\\share\\t.dotm')],
    ['a share without a scheme', withTarget('attachedTemplate', '\\\\server\\share\\t.dotm')],
    ['a picture of the web', withTarget('image', 'http://evil.example/x.png')],
    ['a linked object, wherever it lies', withTarget('oleObject', 'file:///C:/plan.xls')],
    ['another document', withTarget('subDocument', 'part2.docx')],
    ['a rich text with a linked object', Buffer.from('{\\rtf1{\\object\\objlink Приказ}}')],
    ['a rich text with a DDE field', Buffer.from('{\\rtf1{\\field{\\*\\fldinst DDEAUTO cmd}}}')],
    [
      'a rich text with a linked sheet of a share',
      Buffer.from('{\\rtf1{\\field{\\*\\fldinst {LINK Excel.Sheet "\\\\\\\\host\\\\share\\\\a.xls"}}{\\fldrslt 1}}}'),
    ],
    [
      'a rich text with a picture behind a switch, cut in two',
      Buffer.from('{\\rtf1{\\field{\\*\\fldinst {INCLUDE}{\\b PICTURE \\\\d "file://host/a.png"}}{\\fldrslt 1}}}'),
    ],
    ['a rich text with a template of the web', Buffer.from('{\\rtf1{\\*\\template http://evil.example/t.dot}}')],
  ])('%s is refused', async (_what, bytes) => {
    expect((await refusal(bytes)).code).toBe('file-with-external-content');
  });

  it.each([
    ['a hyperlink', withTarget('hyperlink', 'https://school.example/')],
    ['a template on the disk of its author', withTarget('attachedTemplate', 'file:///C:\\Users\\1\\Normal.dotm')],
    ['a picture on the disk of its author', withTarget('image', 'file:///C:/logo.png')],
  ])('%s is not', async (_what, bytes) => {
    expect((await recogniseFile(bytes, 'приказ.docx')).kind).toBe('docx');
  });

  it('nor is a link of a rich text', async () => {
    const link = '{\\rtf1{\\field{\\*\\fldinst {HYPERLINK "https://school.example/"}}{\\fldrslt 1}}}';
    expect((await recogniseFile(Buffer.from(link), 'приказ.rtf')).kind).toBe('rich-text');
  });
});

it.each([
  ['a new document', compound('Root Entry', 'EncryptedPackage', 'EncryptionInfo')],
  [
    'an open document',
    makeArchive({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': 'x',
      'META-INF/manifest.xml': '<manifest:encryption-data/>',
    }),
  ],
])('%s under a password is refused', async (_what, bytes) => {
  expect((await refusal(bytes)).code).toBe('file-encrypted');
});

it('an archive that breaks off is damaged', async () => {
  const whole = makeDocx(PARAGRAPH);
  expect((await refusal(whole.subarray(0, whole.length / 2))).code).toBe('file-damaged');
});

it('the words name what is taken in and a remedy', async () => {
  const { code, values } = await refusal(
    makeDocx(PARAGRAPH, { relationships: relationship('r1', 'image', 'http://evil.example/x.png') }),
  );
  expect(russian.say(code, values)).toMatch(/^Файл «приказ» при открытии загружает чужое .*загрузите его\.$/);
});
