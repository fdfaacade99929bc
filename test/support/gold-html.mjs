const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraph = (text, attributes = '') => `<p${attributes}>${escaped(text)}</p>`;
const centred = (text) => paragraph(text, ' align="center"');
const byNumber = (a, b) => a.number.localeCompare(b.number, 'ru', { numeric: true });

/** The three papers that the same order is printed on. */
export const LAYOUTS = {
  /** As most orders have it: number, activity, term, people, result. */
  classic: {
    columns: ['number', 'title', 'deadline', 'people', 'expectedResult', 'evidence', 'audience'],
    section: ({ number, title }, width) =>
      `<tr><td colspan="${width}"><b>${escaped(number ? `${number}. ${title}` : title)}</b></td></tr>`,
    header: (columns) => `<tr>${columns.map(({ heading }) => `<td><b>${heading}</b></td>`).join('')}</tr>`,
    page: 'size: 21cm 29.7cm; margin: 2cm',
  },
  /** The term first and the people before the activity, on a broad page; sections in cells of a row. */
  termFirst: {
    columns: ['number', 'deadline', 'people', 'title', 'audience', 'evidence', 'expectedResult'],
    section: ({ number, title }, width, columns) =>
      `<tr>${columns
        .map(({ key }) => {
          if (key === 'number') return `<td>${number ? `${number}.` : ''}</td>`;
          return key === 'title' ? `<td><b>${escaped(title)}</b></td>` : '<td></td>';
        })
        .join('')}</tr>`,
    header: (columns) => `<tr>${columns.map(({ heading }) => `<td>${heading}</td>`).join('')}</tr>`,
    page: 'size: 29.7cm 21cm; margin: 1.5cm',
  },
  /** A heading in two rows, term and people under one merged cell, repeated on every page. */
  twoRows: {
    columns: ['number', 'title', 'deadline', 'people', 'expectedResult', 'evidence', 'audience'],
    section: ({ number, title }, width) =>
      `<tr><td>${number ?? ''}</td><td colspan="${width - 1}"><b>${escaped(title)}</b></td></tr>`,
    header: (columns) => {
      const isMerged = ({ key }) => key === 'deadline' || key === 'people';
      const upper = columns
        .filter(({ key }) => key !== 'people')
        .map((column) =>
          isMerged(column) ? '<td colspan="2">Исполнение</td>' : `<td rowspan="2">${column.heading}</td>`,
        );
      const lower = columns.filter(isMerged).map(({ heading }) => `<td>${heading}</td>`);
      return `<tr>${upper.join('')}</tr><tr>${lower.join('')}</tr>`;
    },
    page: 'size: 21cm 29.7cm; margin: 1.5cm',
  },
};

const HEADINGS = {
  number: '№ п/п',
  title: 'Наименование мероприятия',
  deadline: 'Срок',
  people: 'Ответственный/исполнитель',
  expectedResult: 'Ожидаемый результат',
  evidence: 'Подтверждающие документы',
  audience: 'Целевая группа',
};

function partyWords({ name, asWritten, position }) {
  return position && asWritten ? `${asWritten} - ${position}` : (asWritten ?? name);
}

function cellWords(item, key) {
  const { responsible, executors, audience } = item;
  if (key === 'number') return `${item.number}.`;
  if (key === 'deadline') return item.deadlineText ?? '';
  if (key === 'people')
    return [responsible, executors]
      .filter((side) => side.length > 0)
      .map((side) => side.map(partyWords).join(', '))
      .join(' / ');
  if (key === 'audience') return audience.join(', ');
  return item[key] ?? '';
}

function roadmapTable(gold, layout) {
  const has = (key) => gold.items.some((item) => cellWords(item, key) !== '');
  const columns = layout.columns.filter(has).map((key) => ({ key, heading: HEADINGS[key] }));
  const rows = [];
  let section = null;
  for (const item of gold.items) {
    const own = gold.sections.find(({ number, title }) => (number ?? title) === item.section) ?? null;
    if (own && own !== section) rows.push(layout.section(own, columns.length, columns));
    section = own;
    rows.push(`<tr>${columns.map(({ key }) => `<td>${escaped(cellWords(item, key))}</td>`).join('')}</tr>`);
  }
  return `<table border="1" cellspacing="0" cellpadding="3" width="100%"><thead>${layout.header(columns)}</thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function indicatorTable(gold) {
  const cell = (words) => `<td>${(words ?? '').split('\n').map(escaped).join('<br>')}</td>`;
  const row = (cells) => `<tr>${cells.map(cell).join('')}</tr>`;
  const rows = [];
  let task = null;
  for (const indicator of gold.indicators) {
    if (indicator.task !== task)
      rows.push(`<tr><td>${indicator.taskNumber}.</td><td colspan="4"><b>${escaped(indicator.task)}</b></td></tr>`);
    task = indicator.task;
    const { number, name, formula, bandsText, frequencyText, owner } = indicator;
    rows.push(
      row([
        number,
        formula && !name.includes(formula) ? `${name}, формула для расчета: ${formula}` : name,
        bandsText,
        frequencyText,
        owner,
      ]),
    );
  }
  return `<table border="1" cellspacing="0" cellpadding="3">${row(['№', 'Показатели', 'Система измерения, диапазон', 'Методы, сроки проведения', 'Субъекты'])}${rows.join('\n')}</table>`;
}

function annexText(gold) {
  const clauses = [...gold.clauses, ...gold.otherClauses].filter(({ part }) => part === 'annex').sort(byNumber);
  const headings = gold.items.length === 0 ? gold.sections : [];
  const numbered = [
    ...headings.map(({ number, title }) => ({ number, words: `${number}. ${title}` })),
    ...clauses.map(({ number, text, heading, paragraph: nth }) => ({
      number,
      words: heading ? text : `${number}. ${text}`,
      above: heading && nth === 1 ? `${number}. ${heading}` : null,
    })),
  ].sort(byNumber);
  return numbered.map(({ words, above }) => `${above ? paragraph(above) : ''}${paragraph(words)}`).join('\n');
}

/** An order as a page of HTML, made from its gold reading alone; the words are the gold's, the layout is ours. */
export function goldHtml(gold, layout) {
  const { order } = gold;
  const [year, month, day] = order.date.split('-').map(Number);
  const clauses = [...gold.clauses, ...gold.otherClauses].filter(({ part }) => part === 'order').sort(byNumber);
  const [name = '', initials = ''] = order.signatory.split(' ');
  return `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>${order.number}</title>
<style>@page { ${layout.page} } body { font: 12pt "Liberation Serif" } td { font-size: 10pt; vertical-align: top }</style></head><body>
${centred(order.issuer.toUpperCase())}
${centred('ПРИКАЗ')}
${paragraph(`от ${day} ${MONTHS[month - 1]} ${year} г. № ${order.number}`)}
${paragraph(order.title)}
${paragraph(`На основании: ${order.basis.join('; ')}`)}
${paragraph('ПРИКАЗЫВАЮ:')}
${clauses.map(({ number, text }) => paragraph(`${number}. ${text}`)).join('\n')}
${paragraph(`${order.signatoryPosition}`)}
${paragraph(`${initials} ${name}`)}
<p style="page-break-before: always">Приложение к приказу</p>
${paragraph(`от ${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year} № ${order.number}`)}
${gold.items.length === 0 ? centred(gold.roadmap.title) : ''}
${annexText(gold)}
${gold.indicators.length > 0 ? indicatorTable(gold) : ''}
${gold.items.length > 0 ? `${centred(gold.roadmap.title)}\n${roadmapTable(gold, layout)}` : ''}
</body></html>`;
}
