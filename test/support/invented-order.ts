/** A cell of a table: where it begins, what it spans, what it says. */
export interface ExpectedCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly text: string;
}

export interface Paper {
  readonly html: string;
  /** The rows of its table, the heading first. */
  readonly rows: readonly (readonly ExpectedCell[])[];
}

const cell = (column: number, text: string, spans: Partial<ExpectedCell> = {}): ExpectedCell => ({
  column,
  colSpan: 1,
  rowSpan: 1,
  text,
  ...spans,
});

const ACTIVITIES = [
  'Сбор и анализ сведений о результатах обучения в школах Заречного района',
  'Семинар для заместителей директоров «Как работать с данными оценочных процедур»',
  'Разработка программ перехода школ в эффективный режим работы',
  'Консультации учителей математики и русского языка по запросам школ',
  'Посещение уроков молодых учителей наставниками, обсуждение их с методистами района',
  'Размещение материалов о лучшем опыте на странице управления образования',
];
const TERMS = ['до 1 октября 2024 года', 'ноябрь – декабрь', 'ежеквартально', 'в течение года', 'до 15.02.2025'];
const PEOPLE = ['Лугова А.П.', 'Зорин В.К., директора школ', 'руководители школ', 'Методический центр, Лугова А.П.'];
const HEADING = ['№ п/п', 'Мероприятие', 'Срок исполнения', 'Ответственные'];
const WIDTHS = [8, 46, 21, 25];

/** Rows of four plain cells; every tenth is a section over the three last columns. */
function plainRows(count: number): ExpectedCell[][] {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = `${index + 1}.`;
    if (index % 10 === 0)
      return [cell(0, number), cell(1, `Раздел ${index / 10 + 1}. Работа со школами`, { colSpan: 3 })];
    const pick = (words: readonly string[], by: number) => words[(index * by) % words.length] ?? '';
    return [cell(0, number), cell(1, pick(ACTIVITIES, 1)), cell(2, pick(TERMS, 2)), cell(3, pick(PEOPLE, 3))];
  });
  return [HEADING.map((text, column) => cell(column, text)), ...rows];
}

/** A heading in two rows, a term for three rows and people for two: on one page. */
const MERGED_ROWS: ExpectedCell[][] = [
  [cell(0, '№', { rowSpan: 2 }), cell(1, 'Мероприятие', { rowSpan: 2 }), cell(2, 'Исполнение', { colSpan: 2 })],
  [cell(2, 'Срок'), cell(3, 'Ответственные')],
  [
    cell(0, '1.'),
    cell(1, ACTIVITIES[0] ?? ''),
    cell(2, 'до 1 октября 2024 года', { rowSpan: 3 }),
    cell(3, 'Лугова А.П.'),
  ],
  [cell(0, '2.'), cell(1, ACTIVITIES[1] ?? ''), cell(3, 'Зорин В.К.', { rowSpan: 2 })],
  [cell(0, '3.'), cell(1, ACTIVITIES[2] ?? '')],
  [cell(0, 'Раздел 2. Работа с учителями', { colSpan: 4 })],
  [cell(0, '4.'), cell(1, ACTIVITIES[3] ?? ''), cell(2, 'ежеквартально'), cell(3, 'Лугова А.П.')],
];

function tableHtml(rows: readonly (readonly ExpectedCell[])[], headingRows: number, border: 0 | 1): string {
  const row = (cells: readonly ExpectedCell[]) =>
    `<tr>${cells
      .map(({ column, colSpan, rowSpan, text }) => {
        const width = colSpan === 1 ? ` width="${WIDTHS[column]}%"` : '';
        return `<td colspan="${colSpan}" rowspan="${rowSpan}"${width}>${text}</td>`;
      })
      .join('')}</tr>`;
  const [heading, body] = [rows.slice(0, headingRows), rows.slice(headingRows)];
  return `<table border="${border}" cellspacing="0" cellpadding="4" width="100%"><thead>${heading.map(row).join('')}</thead><tbody>${body.map(row).join('')}</tbody></table>`;
}

function paper(rows: readonly (readonly ExpectedCell[])[], headingRows: number, border: 0 | 1, size: string): Paper {
  const html = `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><style>@page { size: ${size}; margin: 2cm 1.5cm } body, td, p { font: 12pt "Liberation Serif" }</style></head><body>
<p align="center"><b>УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ЗАРЕЧНОГО РАЙОНА</b></p>
<p align="center"><b>ПРИКАЗ</b></p>
<p>от 2 сентября 2024 г. № 118-у</p>
<p>О плане мероприятий по поддержке школ Заречного района на 2024/2025 учебный год</p>
<p>Утвердить план мероприятий по поддержке школ и довести его до сведения директоров школ района до 10 сентября 2024 года (приложение).</p>
<p>Контроль исполнения приказа возложить на заместителя начальника управления Лугову А.П.</p>
${tableHtml(rows, headingRows, border)}
</body></html>`;
  return { html, rows };
}

const PORTRAIT = '21cm 29.7cm';

/** One invented order on paper of several looks. */
export const PAPERS: Readonly<Record<string, Paper>> = {
  ruled: paper(plainRows(9), 1, 1, PORTRAIT),
  'over several pages, heading repeated': paper(plainRows(45), 1, 1, PORTRAIT),
  landscape: paper(plainRows(30), 1, 1, '29.7cm 21cm'),
  'with merged cells': paper(MERGED_ROWS, 2, 1, PORTRAIT),
  'without lines': paper(plainRows(9), 1, 0, PORTRAIT),
};
