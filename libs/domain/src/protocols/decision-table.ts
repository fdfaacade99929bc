import { type DocumentTable, squeezeSpaces } from '../document/index.js';
import type { AgendaItem } from './protocol-reading.js';

/** A row of a table of decisions; line breaks of the cells are kept. */
export interface DecisionRow {
  readonly line: number;
  readonly number: string | null;
  /** The question it was taken on, where a column of its own names it. */
  readonly question: AgendaItem | null;
  readonly text: string;
  readonly deadline: string;
  readonly responsible: string;
}

export interface DecisionTable {
  readonly rows: readonly DecisionRow[];
  /** The heading of the column of terms. */
  readonly deadlineColumn: string | null;
}

type Role = 'number' | 'text' | 'deadline' | 'responsible' | 'question';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(?:№|n(?:\s|$)|п\/п)/i],
  ['deadline', /срок|дата\s+(?:исполнени|выполнени)/i],
  ['responsible', /ответствен|исполнител|отв\./i],
  ['text', /решени|поручени|мероприяти|постановили|решили/i],
  ['text', /содержани|задач|вопрос/i],
  ['question', /вопрос|повестк/i],
];

/** Reads a table «№ | решение | срок | ответственный», whatever the order of its columns; null for any other table. */
export function readDecisionTable(table: DocumentTable): DecisionTable | null {
  const headerAt = table.rows.slice(0, 3).findIndex((row) => isHeader(rolesOf(row.cells)));
  const header = table.rows[headerAt];
  if (!header) return null;
  const roles = rolesOf(header.cells);
  const columnOf = (role: Role): number => [...roles].find(([, known]) => known === role)?.[0] ?? -1;
  let question: AgendaItem | null = null;
  const rows = table.rows.slice(headerAt + 1).map(({ line, cells }): DecisionRow => {
    const cell = (role: Role): string => cells.find(({ column }) => column === columnOf(role))?.text.trim() ?? '';
    const number = /^(\d{1,3}(?:\.\d{1,3})*)[.)]?$/.exec(cell('number'))?.[1] ?? null;
    const asked = squeezeSpaces(cell('question'));
    // A question over several rows stands in the first of them.
    if (/[а-яё]/i.test(asked)) question = { number: number ?? String(Number(question?.number ?? 0) + 1), text: asked };
    return { line, number, question, text: cell('text'), deadline: cell('deadline'), responsible: cell('responsible') };
  });
  return {
    rows: joinedRows(rows).filter(({ text }) => text !== '' && !/^\d{1,2}$/.test(text)),
    deadlineColumn:
      squeezeSpaces(header.cells.find(({ column }) => column === columnOf('deadline'))?.text ?? '') || null,
  };
}

function rolesOf(cells: readonly { readonly column: number; readonly text: string }[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  // The form that comes first takes its column first: «Решение» before «Вопрос», wherever they stand.
  for (const [role, form] of ROLES) {
    if ([...roles.values()].includes(role)) continue;
    const cell = cells.find(({ column, text }) => {
      const words = squeezeSpaces(text);
      return words.length < 80 && form.test(words) && !roles.has(column);
    });
    if (cell) roles.set(cell.column, role);
  }
  return roles;
}

function isHeader(roles: ReadonlyMap<number, Role>): boolean {
  const known = [...roles.values()];
  return known.includes('text') && (known.includes('deadline') || known.includes('responsible'));
}

/** A row without a number, term or owner below a numbered one goes on with it (a page ended between them). */
function joinedRows(rows: readonly DecisionRow[]): DecisionRow[] {
  const joined: DecisionRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const goesOn = above && row.number === null && above.number !== null && /^[а-яё]/.test(row.text);
    if (!goesOn) joined.push(row);
    else {
      const join = (one: string, other: string): string => [one, other].filter(Boolean).join(' ');
      joined[joined.length - 1] = {
        ...above,
        text: join(above.text, row.text),
        deadline: join(above.deadline, row.deadline),
        responsible: join(above.responsible, row.responsible),
      };
    }
  }
  return joined;
}
