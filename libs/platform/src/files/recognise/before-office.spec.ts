import { makeArchive } from '../../../../../test/support/make-archive.mjs';
import { FileRefused } from '../file-refused.js';
import type { OldFormat } from '../office/convert-to-docx.js';
import { refuseBeforeOffice } from './before-office.js';

const ODT = 'application/vnd.oasis.opendocument.text';
const content = (words: string) => makeArchive({ mimetype: ODT, 'content.xml': `<office:text>${words}</office:text>` });
const styles = (words: string) => makeArchive({ mimetype: ODT, 'content.xml': '<a/>', 'styles.xml': words });
const flat = (words: string) => Buffer.from(`<?xml version="1.0"?><office:document>${words}</office:document>`);
const word = (words: string) => Buffer.from(`<?xml version="1.0"?><w:wordDocument>${words}</w:wordDocument>`);
const field = (words: string, encoding: 'latin1' | 'utf16le') =>
  Buffer.concat([Buffer.alloc(512), Buffer.from(`\u0013 ${words} \u0014\u0015`, encoding)]);

async function outcome(bytes: Buffer, format: OldFormat): Promise<string> {
  return refuseBeforeOffice(bytes, format, 'приказ').then(
    () => 'given to LibreOffice',
    (error: unknown) => (error instanceof FileRefused ? error.code : String(error)),
  );
}

const picture = '<draw:image xlink:href="https://evil.example/x.png"/>';

it.each<[string, OldFormat, Buffer]>([
  ['a picture of the web', 'odt', content(picture)],
  ['one in a flat document', 'odt', flat(picture)],
  ['one under a prefix of its own', 'odt', flat('<d:image x:href="https://evil.example/x.png"/>')],
  [
    'one behind an attribute with a bracket',
    'odt',
    flat('<draw:image draw:name=">" xlink:href="http://evil.example"/>'),
  ],
  [
    'one whose address is put together of entities',
    'odt',
    flat('<!ENTITY e "http:"><draw:image xlink:href="&e;//a"/>'),
  ],
  ['one of a network share', 'odt', content('<draw:image xlink:href="file://server/x.png"/>')],
  ['a background of a style', 'odt', styles('<style:background-image xlink:href="http://evil.example/x.png"/>')],
  ['a letter form of the web', 'odt', styles('<svg:font-face-uri xlink:href="http://evil.example/x.ttf"/>')],
  ['a section of another file, wherever it lies', 'odt', content('<text:section-source xlink:href="../b.odt"/>')],
  ['an object of another file', 'odt', content('<draw:object xlink:href="file:///C:/plan.ods"/>')],
  ['words of another program', 'odt', content('<office:dde-source office:dde-application="soffice"/>')],
  ['a page to go to by itself', 'odt', flat('<meta:auto-reload xlink:href="http://evil.example/"/>')],
  ['a template of the web in Word XML', 'xml', word('<w:attachedTemplate w:val="http://evil.example/t.dot"/>')],
  ['a picture of the web in Word XML', 'xml', word('<v:imagedata src="http://evil.example/x.png"/>')],
  ['a field cut in two in Word XML', 'xml', word('<w:instrText>DDEA</w:instrText><w:instrText>UTO cmd</w:instrText>')],
  [
    'a relationship in a package of one file',
    'xml',
    word(
      '<pkg:xmlData><Relationship Type="x/image" TargetMode="External" Target="http://evil.example"/></pkg:xmlData>',
    ),
  ],
  ['a field of an old document', 'doc', field('DDEAUTO cmd', 'latin1')],
  ['one in letters of two bytes', 'doc', field('INCLUDEPICTURE "http://evil.example/x.png"', 'utf16le')],
])('%s is refused', async (_what, format, bytes) => {
  expect(await outcome(bytes, format)).toBe('file-with-external-content');
});

const inRuns = (words: string) =>
  word(`<w:fldChar w:fldCharType="begin"/><w:instrText>${words}</w:instrText><w:fldChar w:fldCharType="end"/>`);
const nested = word(
  [
    '<w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDEPICTURE </w:instrText>',
    '<w:fldChar w:fldCharType="begin"/><w:instrText>QUOTE "http://x.example/a.png"</w:instrText>',
    '<w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="end"/>',
  ].join(''),
);

describe.each<[string, OldFormat, (words: string) => Buffer]>([
  ['an old document', 'doc', (words) => field(words, 'utf16le')],
  ['Word XML', 'xml', inRuns],
])('a field of %s', (_where, format, made) => {
  it.each([
    ['INCLUDEPICTURE \\d "http://x.example/a.png"', 'a switch before the address'],
    ['INCLUDEPICTURE "file://host/share/a.png"', 'a host of a path'],
    ['LINK Excel.Sheet "\\\\host\\share\\a.xls" R1C1:R2C2', 'a share behind the class'],
    ['includetext "c:\\a.doc" \\c "https://x.example/f"', 'an address as a value of a switch'],
    ['RD ftp://x.example/a.doc', 'no quotation marks'],
    ['IMPORT “http://x.example/a.png”', 'other quotation marks'],
    ['INCLUDEPICTURE \u0013 QUOTE "http://x.example/a.png" \u0015', 'a field within it'],
    ['ddeauto cmd', 'another program, in small letters'],
  ])('«%s» is refused: %s', async (words) => {
    const bytes = format === 'xml' && words.includes('\u0013') ? nested : made(words);
    expect(await outcome(bytes, format)).toBe('file-with-external-content');
  });

  it.each([
    ['INCLUDEPICTURE "C:\\logo.png" \\* MERGEFORMAT', 'a picture on the disk of its author'],
    ['LINK Excel.Sheet.8 "C:\\plan.xls" "R1C1:R5C9" \\a \\f 0', 'cells that look like an address'],
    ['HYPERLINK "http://x.example/import"', 'a link'],
    ['TOC \\o "1-3"', 'a list of headings'],
  ])('«%s» is not: %s', async (words) => {
    expect(await outcome(made(words), format)).toBe('given to LibreOffice');
  });
});

it.each<[string, OldFormat, Buffer]>([
  [
    'a module of LibreOffice',
    'odt',
    flat('<ooo:module ooo:name="M"><ooo:source-code>Sub Main</ooo:source-code></ooo:module>'),
  ],
  [
    'a listener',
    'odt',
    content('<script:event-listener script:event-name="dom:load" xlink:href="vnd.sun.star.script:a"/>'),
  ],
  ['Word XML with a program', 'xml', Buffer.from('<w:wordDocument w:macrosPresent="yes"/>')],
])('%s is a program', async (_what, format, bytes) => {
  expect(await outcome(bytes, format)).toBe('file-with-macros');
});

it.each<[string, OldFormat, Buffer]>([
  ['a hyperlink', 'odt', content('<text:a xlink:href="https://school.example/">сайт</text:a>')],
  ['a picture of its own', 'odt', content('<draw:image xlink:href="Pictures/1.png"/>')],
  ['an object of its own', 'odt', content('<draw:object xlink:href="./Object 1"/>')],
  ['a picture on the disk of its author', 'odt', content('<draw:image xlink:href="file:///C:/logo.png"/>')],
  ['empty libraries', 'odt', flat('<office:script script:language="ooo:Basic"><ooo:libraries/></office:script>')],
  ['a picture kept within Word XML', 'xml', word('<v:imagedata src="wordml://01000001.jpg"/>')],
  ['a shape that is a link', 'xml', word('<v:shape href="https://school.example/"/>')],
  ['the word DDE', 'doc', Buffer.from('протокол DDE не используется', 'utf16le')],
  ['a field of the number of pages', 'doc', field('NUMPAGES', 'latin1')],
])('%s is not', async (_what, format, bytes) => {
  expect(await outcome(bytes, format)).toBe('given to LibreOffice');
});

it('a part made to be looked at again and again is looked at once', async () => {
  const tags = ['<draw:image ', '<w:instrText ', '<text:section-source '].map((tag) => tag.repeat(100_000));
  expect(await outcome(flat(tags.join('')), 'odt')).toBe('given to LibreOffice');
});
