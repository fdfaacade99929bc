import type { SheetRow, SheetRows } from '../../document/index.js';
import { emailOf, innOf, kindOf, roleOf, saidText, squeezed, tagsOf, timeZoneOf } from './cell-values.js';
import { findHeadings, type Headings, type ImportField } from './headings.js';
import type {
  AppointmentLine,
  FaultyLine,
  ImportFault,
  ImportPlace,
  OrganisationLine,
  OrganisationReference,
  PersonLine,
  ReadImport,
  Said,
} from './import-lines.js';
import { readAppointments } from './read-appointments.js';

/** What only a list of organisations says; beside people such columns make the row an organisation's as well. */
const OF_ORGANISATIONS: readonly ImportField[] = [
  'kind',
  'tags',
  'timeZone',
  'fullName',
  'organisationEmail',
  'parent',
];
const LONGEST = { name: 500, fullName: 200, position: 500, code: 50, phone: 100, tag: 100, tags: 20 } as const;

type Read = OrganisationLine | PersonLine | FaultyLine;

/** The organisations, people and appointments of the sheets of a file, wherever their headings are recognised. */
export function readImport(sheets: readonly SheetRows[]): ReadImport {
  const appointed = sheets.map(readAppointments);
  const ofAppointments = appointed.flatMap((read) => read?.lines ?? []);
  const others = sheets.filter((_, at) => appointed[at] === null);
  const found = others.map((sheet) => ({ sheet, headings: findHeadings(sheet.rows) }));
  const hasListOfOrganisations = found.some(({ headings }) => headings !== null && !namesPeople(headings));
  const lines = found.flatMap(({ sheet, headings }) =>
    headings === null ? [] : linesOf(sheet, headings, hasListOfOrganisations),
  );
  return {
    organisations: lines.filter((line): line is OrganisationLine => !isFaulty(line) && line.entry === 'organisation'),
    people: lines.filter((line): line is PersonLine => !isFaulty(line) && line.entry === 'person'),
    appointments: ofAppointments.filter((line): line is AppointmentLine => !isFaulty(line)),
    faulty: [...lines, ...ofAppointments].filter(isFaulty),
    sheets: sheets.map(({ name }) => name),
    unreadSheets: found.flatMap(({ sheet, headings }) =>
      headings === null && sheet.rows.length > 0 ? [sheet.name ?? ''] : [],
    ),
    unreadColumns: [
      ...new Set([
        ...found.flatMap(({ headings }) => headings?.unread ?? []),
        ...appointed.flatMap((read) => read?.unreadColumns ?? []),
      ]),
    ],
  };
}

function isFaulty(line: Read | AppointmentLine): line is FaultyLine {
  return 'fault' in line;
}

function namesPeople({ columns }: Headings): boolean {
  return columns.has('personName') || columns.has('surname');
}

function linesOf(sheet: SheetRows, headings: Headings, hasListOfOrganisations: boolean): Read[] {
  const { columns } = headings;
  const people = namesPeople(headings);
  // People that are named by the numbers of their entries come from our own list, which has the organisations apart.
  const tellsOfOrganisations = !columns.has('entryId') && OF_ORGANISATIONS.some((field) => columns.has(field));
  const organisations = !people || (!hasListOfOrganisations && tellsOfOrganisations);
  const rows = sheet.rows.filter(({ number, cells }) => number > headings.row && cells.some((cell) => cell !== ''));
  return rows.flatMap((row) => {
    const reader = new RowReader(row, { sheet: sheet.name, row: row.number }, headings);
    return [...(organisations ? [reader.organisation(people)] : []), ...(people ? [reader.person()] : [])];
  });
}

class Faulty extends Error {
  constructor(
    readonly field: ImportField,
    readonly fault: ImportFault,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(fault);
  }
}

class RowReader {
  constructor(
    private readonly row: SheetRow,
    private readonly place: ImportPlace,
    private readonly headings: Headings,
  ) {}

  organisation(besidePeople: boolean): OrganisationLine | FaultyLine {
    return this.whole('organisation', this.said('name') ?? this.said('fullName') ?? '', () => ({
      ...{ entry: 'organisation', place: this.place },
      ...this.reference(this.said('entryId')),
      ...(this.has('name') && { fullName: this.short('fullName', LONGEST.name) }),
      kind: this.recognised('kind', kindOf, 'kind-unknown'),
      tags: this.tags(),
      timeZone: this.recognised('timeZone', timeZoneOf, 'time-zone-unknown'),
      email: this.address(besidePeople ? 'organisationEmail' : this.has('email') ? 'email' : 'organisationEmail'),
    }));
  }

  person(): PersonLine | FaultyLine {
    const fullName = this.personName();
    return this.whole('person', fullName, () => {
      if (fullName === '') throw new Faulty('personName', 'name-missing');
      if (fullName.length > LONGEST.fullName) throw new Faulty('personName', 'value-too-long');
      return {
        ...{ entry: 'person', place: this.place, fullName },
        entryId: this.said('entryId') ?? undefined,
        organisation: this.reference(undefined),
        position: this.short('position', LONGEST.position),
        email: this.address('email'),
        phone: this.short('phone', LONGEST.phone),
        role: this.recognised('role', roleOf, 'role-unknown'),
      };
    });
  }

  private reference(entryId: Said<string>): OrganisationReference {
    const name = this.said('name') ?? this.said('fullName') ?? '';
    const isPerson = namesPeople(this.headings);
    if (name === '') {
      throw new Faulty(this.has('name') ? 'name' : 'fullName', isPerson ? 'organisation-missing' : 'name-missing');
    }
    if (name.length > LONGEST.name) throw new Faulty('name', 'value-too-long');
    return {
      entryId: entryId ?? undefined,
      code: this.short('code', LONGEST.code),
      inn: this.recognised('inn', innOf, 'inn-wrong'),
      name,
      parent: this.said('parent'),
    };
  }

  private personName(): string {
    if (this.has('personName')) return this.said('personName') ?? '';
    const parts = (['surname', 'firstName', 'patronymic'] as const).map((field) => this.said(field) ?? '');
    return squeezed(parts.join(' '));
  }

  private tags(): Said<readonly string[]> {
    const text = this.said('tags');
    if (text === undefined || text === null) return text;
    const tags = tagsOf(text);
    if (tags.length > LONGEST.tags || tags.some((tag) => tag.length > LONGEST.tag))
      throw new Faulty('tags', 'value-too-long');
    return tags;
  }

  private address(field: 'email' | 'organisationEmail'): Said<string> {
    const text = this.said(field);
    if (text === undefined || text === null) return text;
    const address = emailOf(text);
    if (address === null) throw new Faulty(field, 'email-wrong', { value: text });
    return address;
  }

  private recognised<Value>(field: ImportField, read: (cell: string) => Value | null, fault: ImportFault) {
    const text = this.said(field);
    if (text === undefined || text === null) return undefined;
    const value = read(text);
    if (value === null) throw new Faulty(field, fault, { value: text });
    return value;
  }

  private short(field: ImportField, longest: number): Said<string> {
    const text = this.said(field);
    if (text != null && text.length > longest) throw new Faulty(field, 'value-too-long');
    return text;
  }

  private has(field: ImportField): boolean {
    return this.headings.columns.has(field);
  }

  private said(field: ImportField): Said<string> {
    const column = this.headings.columns.get(field);
    return column === undefined ? undefined : saidText(this.row.cells[column.at] ?? '');
  }

  private whole<Line>(entry: FaultyLine['entry'], name: string, read: () => Line): Line | FaultyLine {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Faulty)) throw error;
      const column = this.headings.columns.get(error.field)?.heading ?? null;
      const { fault, values } = error;
      return { entry, place: this.place, column, name, fault, values };
    }
  }
}
