import type { SourceDocument } from '@domain/document';
import { type DocxParts, makeDocx, relationship } from '../../../../../test/support/make-docx.mjs';
import { READING_LIMITS } from '../reading-options.js';
import { readDocx } from './read-docx.js';

const OPTIONS = { fileName: 'приказ.docx', limits: READING_LIMITS };
const read = (body: string, more?: DocxParts): Promise<SourceDocument> => readDocx(makeDocx(body, more), OPTIONS);

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : run(text)}</w:p>`;
const item = (text: string, level = 0, numId = 1) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
const level = (at: number, form: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`;
const LEGAL = list(level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'russianLower', '%3)'));

async function texts(body: string, more?: DocxParts): Promise<string[]> {
  const { blocks } = await read(body, more);
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
}

async function rows(body: string, more?: DocxParts): Promise<string[]> {
  const { blocks } = await read(body, more);
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) =>
          cells
            .map(
              ({ column, colSpan, rowSpan, text }) =>
                `${column}${colSpan > 1 ? `+${colSpan}` : ''}${rowSpan > 1 ? `v${rowSpan}` : ''}:${text}`,
            )
            .join(' | '),
        )
      : [],
  );
}

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (widths: readonly number[], body: string) =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${body}</w:tbl>`;

describe('automatic numbers are words', () => {
  it('of several levels', async () => {
    const body =
      item('Утвердить') + item('план', 1) + item('состав', 1) + item('школы', 2) + item('Контроль') + item('за', 1);
    expect(await texts(body, { numbering: LEGAL })).toEqual([
      '1. Утвердить',
      '1.1. план',
      '1.2. состав',
      'а) школы',
      '2. Контроль',
      '2.1. за',
    ]);
  });

  it.each([
    ['upperRoman', '%1.', 'IV.'],
    ['lowerLetter', '%1)', 'd)'],
    ['russianUpper', '(%1)', '(Г)'],
    ['decimalZero', '%1', '04'],
    ['chicago', '%1.', '4.'],
    ['none', '', ''],
  ])('in the form %s', async (form, text, expected) => {
    const numbering = list(level(0, form, text));
    const read = await texts(item('а') + item('б') + item('в') + item('г'), { numbering });
    expect(read.at(-1)).toBe(`${expected} г`.trim());
  });

  it('of a list whose signs come from a symbol font are dashes, others stay', async () => {
    const numbering = list(level(0, 'bullet', '\uf0b7') + level(1, 'bullet', '*'));
    expect(await texts(item('а') + item('б', 1), { numbering })).toEqual(['– а', '* б']);
  });

  it('go on in a list that shares its definition, and begin anew where the list says so', async () => {
    const nums = `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const numbering = list(level(0, 'decimal', '%1.'), nums);
    const body = item('а') + item('б', 0, 2) + item('в', 0, 3) + item('г', 0, 3);
    expect(await texts(body, { numbering })).toEqual(['1. а', '2. б', '1. в', '2. г']);
  });

  it('come from a style, from the style it rests on, and not where the paragraph says it has none', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Point"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="Point"/></w:style>`;
    const none = '<w:pStyle w:val="Point"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = p('а', '<w:pStyle w:val="Point"/>') + p('б', '<w:pStyle w:val="Mine"/>') + p('в', none);
    expect(await texts(body, { numbering: LEGAL, styles })).toEqual(['1. а', '2. б', 'в']);
  });

  it('of a column whose cells hold nothing else', async () => {
    const number = `<w:tc>${item('')}</w:tc>`;
    const body = table(
      [500, 3000, 2000],
      row(number + cell('Сбор') + cell('март')) + row(number + cell('Отчёт') + cell('май')),
    );
    expect(await rows(body, { numbering: LEGAL })).toEqual(['0:1. | 1:Сбор | 2:март', '0:2. | 1:Отчёт | 2:май']);
  });

  it('leave a bold paragraph bold', async () => {
    const body = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run('Раздел', '<w:b/>')}</w:p>`;
    const { blocks } = await read(body, { numbering: LEGAL });
    expect(blocks).toMatchObject([{ text: '1. Раздел', bold: true }]);
  });
});

describe('a table', () => {
  it('keeps cells merged down and across, and line breaks in a cell', async () => {
    const lines =
      '<w:tc><w:p><w:r><w:t>март</w:t><w:br/><w:t>май</w:t></w:r></w:p><w:p><w:r><w:t>июль</w:t></w:r></w:p></w:tc>';
    const body = table(
      [500, 3000, 2000],
      row(cell('1') + cell('Сбор') + cell('ОО', '<w:vMerge w:val="restart"/>')) +
        row(cell('2') + lines + cell('', '<w:vMerge/>')) +
        row(cell('Раздел', '<w:gridSpan w:val="3"/>')),
    );
    expect(await rows(body)).toEqual(['0:1 | 1:Сбор | 2v2:ОО', '0:2 | 1:март\nмай\nиюль', '0+3:Раздел']);
  });

  it('has an empty cell where a row begins inside it', async () => {
    const body = table(
      [500, 3000, 2000],
      row(cell('1') + cell('а') + cell('б')) + row(cell('в') + cell('г'), '<w:gridBefore w:val="1"/>'),
    );
    expect(await rows(body)).toEqual(['0:1 | 1:а | 2:б', '0: | 1:в | 2:г']);
  });

  it('has one border where two were dragged almost together', async () => {
    const body = table(
      [500, 3000, 60, 2000],
      row(cell('1') + cell('а', '<w:gridSpan w:val="2"/>') + cell('б')) +
        row(cell('2') + cell('в') + cell('г', '<w:gridSpan w:val="2"/>')),
    );
    expect(await rows(body)).toEqual(['0:1 | 1:а | 2:б', '0:2 | 1:в | 2:г']);
  });
});

describe('what a person sees printed', () => {
  it('are words inserted under review, not those deleted; that there were some is said', async () => {
    const body = `<w:p><w:r><w:t>до </w:t></w:r><w:del><w:r><w:delText>1 марта</w:delText></w:r></w:del><w:ins><w:r><w:t>5 мая</w:t></w:r></w:ins></w:p>`;
    const { blocks, warnings } = await read(body);
    expect(blocks).toMatchObject([{ text: 'до 5 мая' }]);
    expect(warnings.map(({ code }) => code)).toEqual(['tracked-deletions']);
  });

  it('are no rows deleted under review and no hidden words', async () => {
    const body =
      table(
        [500, 500, 500],
        row(cell('1') + cell('а') + cell('б')) + row(cell('2') + cell('в') + cell('г'), '<w:del/>'),
      ) + `<w:p>${run('тайно', '<w:vanish/>')}${run('явно')}</w:p>`;
    expect([await rows(body), (await texts(body)).at(-1)]).toEqual([['0:1 | 1:а | 2:б'], 'явно']);
  });

  it('are the words of a text box once, after its paragraph', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>УТВЕРЖДАЮ</w:t></w:r></w:p></w:txbxContent>';
    const body = `<w:p><w:r><w:t>План</w:t><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const read = (await texts(body)).join('|');
    expect(read.split('УТВЕРЖДАЮ')).toHaveLength(2);
  });

  it.each([
    [
      'kept for new programs alone',
      (box: string) =>
        `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice></mc:AlternateContent>`,
    ],
    [
      'kept with nothing but a picture for old programs',
      (box: string) =>
        `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>`,
    ],
    ['drawn without a choice', (box: string) => `<w:drawing>${box}</w:drawing>`],
  ])('are the words of a text box %s', async (_what, drawn) => {
    const box = `<w:txbxContent>${p('УТВЕРЖДАЮ')}${item('Провести')}</w:txbxContent>`;
    const read = await texts(`<w:p><w:r><w:t>План</w:t>${drawn(box)}</w:r></w:p>`, { numbering: LEGAL });
    expect(read).toEqual(expect.arrayContaining(['УТВЕРЖДАЮ', '1. Провести']));
  });

  it('is also what was only put in under review, and that is said', async () => {
    const { warnings } = await read('<w:p><w:ins><w:r><w:t>до 5 мая</w:t></w:r></w:ins></w:p>');
    expect(warnings.map(({ code }) => code)).toEqual(['tracked-deletions']);
  });

  it('is the letterhead of the first page, and not the number of each', async () => {
    const relationships =
      relationship('h1', 'header', 'header1.xml', false) + relationship('h2', 'header', 'header2.xml', false);
    const header = (text: string) =>
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(text)}</w:hdr>`;
    const parts = {
      'word/header1.xml': header('МИНИСТЕРСТВО ОБРАЗОВАНИЯ'),
      'word/header2.xml': header('Приложение страница 2'),
    };
    const section =
      '<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/><w:titlePg/></w:sectPr>';
    expect(await texts(p('ПРИКАЗ') + section, { relationships, parts })).toEqual([
      'МИНИСТЕРСТВО ОБРАЗОВАНИЯ',
      'ПРИКАЗ',
    ]);
  });

  it('are footnotes and endnotes after the body; the signs in the text are left out', async () => {
    const notes = (kind: string, words: string) =>
      `<w:${kind}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:${kind} w:type="separator" w:id="-1">${p('')}</w:${kind}><w:${kind} w:id="1">${p(words)}</w:${kind}></w:${kind}s>`;
    const parts = {
      'word/endnotes.xml': notes('endnote', 'кроме вечерних'),
      'word/footnotes.xml': notes('footnote', 'при наличии'),
    };
    const body = `<w:p>${run('до 1 марта')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p>`;
    expect(await texts(body, { parts })).toEqual(['до 1 марта', '¹ при наличии', '¹ кроме вечерних']);
  });
});

it.each([
  ['a DDE field', '<w:p><w:r><w:instrText>DDEAUTO c:\\\\x.exe</w:instrText></w:r></w:p>'],
  [
    'a DDE field cut into runs',
    '<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO excel "a"</w:instrText></w:r></w:p>',
  ],
  [
    'a picture of the web in a field',
    '<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;http://a.example/x.png&quot;"/></w:p>',
  ],
])('%s is refused', async (_what, body) => {
  await expect(read(body + p('Приказ'))).rejects.toMatchObject({ code: 'file-with-external-content' });
});

it('a document without a word is empty', async () => {
  await expect(read(p(''))).rejects.toMatchObject({ code: 'empty-file' });
});
