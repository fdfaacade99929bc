import type { SheetRow, SheetRows } from '../../document/index.js';
import { capacityOf, dayOf } from './appointment-cells.js';
import { saidText } from './cell-values.js';
import type { AppointmentLine, FaultyLine, ImportFault, Said } from './import-lines.js';

type Field = 'termId' | 'capacity' | 'entry' | 'person' | 'workplace' | 'body' | 'fromDay' | 'toDay' | 'reason';

/** How a list of appointments heads its columns; the first two make it one. */
const WORDINGS: readonly (readonly [Field, RegExp])[] = [
  ['capacity', /^кем назначен|^appointed as/u],
  ['entry', /^куда назначен|^appointed to/u],
  ['termId', /^номер назначения|^appointment id/u],
  ['person', /^(кто назначен|человек|фамилия|фио)|^person/u],
  ['workplace', /^место работы|^workplace/u],
  ['body', /^должность или организация|^post or organisation/u],
  ['fromDay', /^с какого дня|^from/u],
  ['toDay', /^по какой день|^to /u],
  ['reason', /^основание|^reason/u],
];
const ROWS_SEARCHED = 30;
const LONGEST_NAME = 500;

interface Columns {
  readonly row: number;
  readonly at: ReadonlyMap<Field, { readonly at: number; readonly heading: string }>;
  readonly unread: readonly string[];
}

export interface ReadAppointments {
  readonly lines: readonly (AppointmentLine | FaultyLine)[];
  readonly unreadColumns: readonly string[];
}

/** The rows of a sheet of appointments: who holds a post, sits in a collegial body, looks after a school; null for another sheet. */
export function readAppointments({ name: sheet, rows }: SheetRows): ReadAppointments | null {
  const columns = rows.slice(0, ROWS_SEARCHED).map(columnsOf).find(isHead);
  if (columns === undefined) return null;
  const lines = rows
    .filter(({ number, cells }) => number > columns.row && cells.some((cell) => cell !== ''))
    .map((row) => lineOf(row, sheet, columns));
  return { lines, unreadColumns: columns.unread };
}

function isHead({ at }: Columns): boolean {
  return at.has('capacity') && at.has('entry');
}

function columnsOf({ number, cells }: SheetRow): Columns {
  const at = new Map<Field, { at: number; heading: string }>();
  const unread: string[] = [];
  cells.forEach((heading, index) => {
    const folded = heading.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
    const field = WORDINGS.find(([, words]) => words.test(folded))?.[0];
    if (field !== undefined && !at.has(field)) at.set(field, { at: index, heading });
    else if (heading !== '' && !/^(№|п\/п)/u.test(folded)) unread.push(heading);
  });
  return { row: number, at, unread };
}

class Faulty extends Error {
  constructor(
    readonly field: Field,
    readonly fault: ImportFault,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(fault);
  }
}

function lineOf(row: SheetRow, sheet: string | null, columns: Columns): AppointmentLine | FaultyLine {
  const said = (field: Field): Said<string> => {
    const column = columns.at.get(field);
    const text = column === undefined ? undefined : saidText(row.cells[column.at] ?? '');
    if (text != null && text.length > LONGEST_NAME) throw new Faulty(field, 'value-too-long');
    return text;
  };
  const day = (field: Field) => {
    const text = said(field);
    if (text == null) return text;
    const read = dayOf(text);
    if (read === null) throw new Faulty(field, 'day-wrong', { value: text });
    return read;
  };
  const [entry, place] = ['appointment' as const, { sheet, row: row.number }];
  try {
    const [at, words, person, body] = [said('entry'), said('capacity'), said('person'), said('body')];
    if (at == null) throw new Faulty('entry', 'appointment-place-missing');
    const capacity = words == null ? null : capacityOf(words);
    if (capacity === null) throw new Faulty('capacity', 'capacity-unknown', { value: words ?? '' });
    if ((person == null) === (body == null)) throw new Faulty('person', 'appointee-missing');
    return {
      ...{ entry, place, at, capacity, person: person ?? null, body: body ?? null },
      ...{ termId: said('termId') ?? undefined, workplace: said('workplace') ?? undefined },
      ...{ fromDay: day('fromDay') ?? undefined, toDay: day('toDay'), reason: said('reason') ?? undefined },
    };
  } catch (error) {
    if (!(error instanceof Faulty)) throw error;
    const { field, fault, values } = error;
    const name = row.cells[columns.at.get('person')?.at ?? -1] ?? row.cells[columns.at.get('body')?.at ?? -1] ?? '';
    return { entry, place, column: columns.at.get(field)?.heading ?? null, name, fault, values };
  }
}
