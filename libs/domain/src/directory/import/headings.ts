import type { SheetRow } from '../../document/index.js';

export type ImportField =
  | 'entryId'
  | 'code'
  | 'inn'
  | 'parent'
  | 'name'
  | 'fullName'
  | 'kind'
  | 'tags'
  | 'timeZone'
  | 'organisationEmail'
  | 'personName'
  | 'surname'
  | 'firstName'
  | 'patronymic'
  | 'position'
  | 'email'
  | 'phone'
  | 'role';

/** How lists of organisations and people head their columns. The first that fits counts. */
const WORDINGS: readonly (readonly [ImportField, RegExp])[] = [
  ['entryId', /^(номер|№|идентификатор|id) записи|^entry id/u],
  ['inn', /^инн(?![а-я])|^(inn|tax)/u],
  ['code', /^код(?![а-я])|^идентификатор|^code/u],
  [
    'parent',
    /вышестоящ|учредител|подчин[её]н|^муниципалитет|муниципальн\S* (район|округ|образован|орган)|^(наименование )?(моуо|омсу)$|территори|^район|^parent/u,
  ],
  ['timeZone', /час\S* пояс|часов\S* зон|^time zone/u],
  ['tags', /признак|метк[аи]|^тег|категори|^tags/u],
  ['role', /^роль|права в системе|^role/u],
  ['organisationEmail', /(почт|e-?mail)\S*.*(организац|учрежден|школ|приемн|(^|[^а-я])оо([^а-я]|$))/u],
  ['email', /^(?!почтов\S* адрес|почтов\S* индекс).*(e-?mail|почт|эл\. ?адрес|электронн\S* адрес)/u],
  ['phone', /телефон|^тел(\.|$)|моб\.|^phone/u],
  ['position', /должност|^position|^post$/u],
  ['patronymic', /^отчество/u],
  ['firstName', /^имя(?![а-я])(?!.*отчеств)/u],
  ['surname', /^фамилия(?!.*(имя|инициал|и\. ?о))/u],
  [
    'personName',
    /(^|[^а-я])ф\. ?и\. ?о\.?|(^|[^а-я])фио([^а-я]|$)|^фамилия|^(сотрудник|работник|руководитель|директор|ответственный)|^(full name|person)/u,
  ],
  ['fullName', /полное (наимен|назван)|наимен\S*.*(полно|по уставу)|^full organisation name/u],
  ['kind', /^(вид|тип)(?![а-я])|^kind/u],
  ['name', /наимен|назван|^организация|^(школа|оо|учреждение|место работы)$|^(name|organisation)/u],
];

/** The column that numbers the rows. */
const NUMBERS = /^(№|n|no|п\/п)(?![a-zа-я])/iu;
/** Headings stand in one of the first rows, under the title of the list. */
const ROWS_SEARCHED = 30;

export interface Headings {
  readonly row: number;
  /** The column of each field, and its heading as it is written. */
  readonly columns: ReadonlyMap<ImportField, { readonly at: number; readonly heading: string }>;
  readonly unread: readonly string[];
}

/** The row of headings of a sheet; null where none of the first rows names an organisation or a person. */
export function findHeadings(rows: readonly SheetRow[]): Headings | null {
  let best: Headings | null = null;
  for (const row of rows.slice(0, ROWS_SEARCHED)) {
    const found = headingsOf(row);
    const isList = ['name', 'fullName', 'personName', 'surname'].some((field) =>
      found.columns.has(field as ImportField),
    );
    // A sentence may begin with such a word too; a list of names alone has one column, or one more for its numbers.
    const isHead =
      found.columns.size > 1 || row.cells.filter(Boolean).length === 1 || row.cells.some((cell) => NUMBERS.test(cell));
    if (isList && isHead && found.columns.size > (best?.columns.size ?? 0)) best = found;
  }
  return best;
}

function headingsOf({ number, cells }: SheetRow): Headings {
  const columns = new Map<ImportField, { at: number; heading: string }>();
  const unread: string[] = [];
  cells.forEach((heading, at) => {
    if (heading === '' || heading.length > LONGEST_HEADING) return;
    const field = fieldOf(heading);
    if (field !== null && !columns.has(field)) columns.set(field, { at, heading });
    else if (!NUMBERS.test(heading)) unread.push(heading);
  });
  return { row: number, columns, unread };
}

const LONGEST_HEADING = 100;

function fieldOf(heading: string): ImportField | null {
  const folded = heading.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
  return WORDINGS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
