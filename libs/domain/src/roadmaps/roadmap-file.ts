import type { LocalDate } from '../calendar/index.js';
import { periodIn } from '../orders/index.js';

/** A row as it goes from the roadmap above into the draft of the one below. */
export interface RowToTake {
  readonly number: string;
  /** Its heading there: «2. Организационное сопровождение»; null where it stands under none. */
  readonly section: string | null;
  readonly title: string;
  readonly deadlineText: string | null;
  readonly expectedResult: string | null;
}

export interface RoadmapToWrite {
  /** Whose roadmap it is. */
  readonly body: string;
  /** Of the plan above, or of its order where the plan has none. */
  readonly title: string | null;
  readonly periodStart: LocalDate | null;
  readonly periodEnd: LocalDate | null;
  readonly rows: readonly RowToTake[];
}

const HEADINGS = ['№', 'Наименование мероприятия', 'Срок', 'Ответственный', 'Ожидаемый результат'];

/**
 * The draft of a roadmap as a page that an office program opens and our own reader reads: the order that approves it, the
 * table with the rows that are taken over, in their words. The document is Russian, whatever language its reader chose.
 */
export function roadmapFile(roadmap: RoadmapToWrite): string {
  const plan = planTitle(roadmap);
  return `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><title>${escaped(plan)}</title></head><body>
<p>${escaped(roadmap.body)}</p>
<p>ПРИКАЗ</p>
<p>Об утверждении дорожной карты</p>
<p>ПРИКАЗЫВАЮ:</p>
<p>1. Утвердить прилагаемую дорожную карту.</p>
<p>Приложение</p>
<h1>${escaped(plan)}</h1>
<table>
${[lineOf('th', HEADINGS), ...linesOf(roadmap.rows)].join('\n')}
</table>
</body></html>
`;
}

/** The title of the plan above, told for the days that plan covers where its words do not tell them. */
function planTitle({ title, periodStart, periodEnd }: RoadmapToWrite): string {
  const words = title ?? 'Дорожная карта';
  const opened = /^дорожн/iu.test(words) ? words : `Дорожная карта: ${words.replace(/^об?\s+утверждении\s+/iu, '')}`;
  if (periodStart === null || periodEnd === null) return opened;
  const named = periodIn(opened, null);
  if (named?.start === periodStart && named.end === periodEnd) return opened;
  return `${opened} на период с ${inFigures(periodStart)} по ${inFigures(periodEnd)}`;
}

function inFigures(day: LocalDate): string {
  return day.split('-').reverse().join('.');
}

function linesOf(rows: readonly RowToTake[]): string[] {
  return rows.flatMap(({ number, section, title, deadlineText, expectedResult }, at) => {
    const heading =
      section !== null && section !== rows[at - 1]?.section
        ? [`<tr><td colspan="${HEADINGS.length}"><b>${escaped(section)}</b></td></tr>`]
        : [];
    return [...heading, lineOf('td', [number, title, deadlineText ?? '', '', expectedResult ?? ''])];
  });
}

function lineOf(cell: 'th' | 'td', words: readonly string[]): string {
  return `<tr>${words.map((one) => `<${cell}>${escaped(one)}</${cell}>`).join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

function escaped(words: string): string {
  return words.replace(/[&<>"\n]/gu, (mark) => ENTITIES[mark] ?? mark);
}
