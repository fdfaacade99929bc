import type { Warning } from '../../deadlines/index.js';
import type { Party } from '../order-reading.js';
import { cleanCell } from './cell/clean-cell.js';
import type { Draft, Place } from './cell/draft.js';
import { draftsOfStretch } from './cell/drafts-of-stretch.js';
import { finishDraft } from './cell/finish-draft.js';
import { linesOf } from './cell/lines.js';
import { pairPosts } from './cell/pair-posts.js';
import { type Stretch, stretchesOf } from './cell/stretches.js';
import { unexplainedIn } from './cell/unexplained.js';
import { undefinedAbbreviation } from './known-abbreviations.js';
import { type NameLexicon, nameLexicon } from './name-lexicon.js';
import type { GrammaticalCase } from './words/index.js';

/** `lead` answers, `executor` does it (after a slash or «исполнители:»), `coExecutor` helps. */
export type PartyRole = 'lead' | 'executor' | 'coExecutor';

export interface RoledParty extends Party {
  readonly role: PartyRole;
}

export interface PlacedParty {
  readonly party: Party;
  readonly place: Place;
  /** A person in the brackets of the body before him: «Отдел … (Фамилия И.О.)». */
  readonly isHead: boolean;
}

export interface CellReading {
  /** In the order written. */
  readonly parties: readonly RoledParty[];
  readonly placed: readonly PlacedParty[];
  /** Which separators were met; `lost` is a plain space where a line break or a comma had been. */
  readonly separators: ReadonlySet<PartySeparator>;
  readonly warnings: readonly Warning[];
}

export type PartySeparator = 'slash' | 'comma' | 'lost';

export interface CellContext {
  /** Heading of the column the cell stands in. */
  readonly column?: string | null;
  readonly lexicon?: NameLexicon;
  /** The cases the words around demand («Поручить …»); without them the names stand in the nominative. */
  readonly cases?: readonly GrammaticalCase[];
}

/** Cells that say there is nobody; a ditto mark names whom the row above does, which only a person can see. */
const NOBODY = /^(?:[\s\-–—―.…_*хx/]*|нет|не требуется|отсутству(?:ет|ют))$/i;
/** «Не назначен», «вакансия»: somebody is to be, and nobody is. */
const UNFILLED =
  /^\(?(?:(?:ответственн|исполнител)[а-яё]+\s+)?(?:(?:пока|ещ[её])\s+)?(?:(?:не|будет|будут)\s+(?:назначен|определ[её]н|указан|выбран|установлен|утвержд[её]н)[аоы]?|(?:определя|уточня|назнача)(?:ется|ются)|вакан(?:сия|тно|т)|вакантн[а-яё]+\s+(?:должность|ставка|место))(?:\s+(?:ответственн|исполнител)[а-яё]+)?\)?[.\s]*$/i;
const DITTO = /^(?:[-–—]\s?)?(?:\/\/|["«»“”]{1,2}|то же|те же|он же|она же)(?:\s?[-–—])?\.?$/i;
/** A list that says itself it is not whole; in capitals «Т.Д.» are initials. */
const OPEN_END = /[\s,;]*(?:(?<![а-яё])и\s*)?(?:др(?:угие)?\.?|т\.\s?д\.?|т\.\s?п\.?|пр\.)$/;

/**
 * Who answers for what a cell «Ответственный» stands beside: each party once, in the order written, with its role. The
 * forms it understands are listed in docs/parties.md. Never throws for any text.
 */
export function readParties(
  cell: string,
  { column = null, lexicon = nameLexicon([], []), cases }: CellContext,
): CellReading {
  const clean = cleanCell(cell.length > MOST_CELL ? beginningOf(cell) : cell);
  if (NOBODY.test(clean)) return nothing([]);
  if (DITTO.test(clean)) return nothing([{ level: 'warn', code: 'parties-ditto', where: 'cell' }]);
  const isOpen = OPEN_END.test(clean) && !/^др/i.test(clean);
  const words = isOpen ? clean.replace(OPEN_END, '') : clean;
  const stretches = stretchesOf(
    linesOf(words, { lexicon, cases: cases ?? null }),
    placeOfColumn(column),
    cases ?? null,
  );
  const all = stretches
    .filter(({ place }) => place !== 'control')
    .flatMap((stretch) => draftsOfStretch(stretch, lexicon));
  const drafts = all.filter((draft) => draft.kind === 'person' || !UNFILLED.test(draft.words));
  const finished = pairPosts(drafts).map((draft) => ({ ...finishDraft(draft, lexicon), draft }));
  const placed = finished.map(({ party, draft }) => ({
    party,
    place: draft.place,
    isHead: draft.kind === 'person' && draft.joint === 'bracket',
  }));
  const namedLead = finished.findIndex(({ draft }) => draft.isNamedLead);
  const isLost = drafts.some(({ joint }) => joint === 'space');
  return {
    parties: withRoles(placed, namedLead),
    placed,
    separators: separatorsOf(drafts, stretches, isLost),
    warnings: [
      ...finished.flatMap(({ warnings }) => warnings),
      ...(drafts.length < all.length ? [warn('nobody-appointed', { words: squeezed(cell) })] : []),
      ...(isLost ? [warn('separator-missing', { words: squeezed(cell), context: 'parties' })] : []),
      ...stretches
        .filter(({ place }) => place === 'control')
        .map((stretch) => warn('parties-control', { words: stretch.words })),
      ...(cell.length > MOST_CELL ? [warn('parties-too-long', { limit: String(MOST_CELL) })] : []),
      ...(isOpen ? [warn('parties-open-list', { words: squeezed(cell) })] : []),
      ...(drafts.some((draft) => draft.kind === 'name' && draft.isFromRange)
        ? [warn('school-numbers', { words: squeezed(cell) })]
        : []),
      ...undefinedAbbreviations(placed, lexicon),
    ],
  };
}

/** The one marked so answers, else the first of the responsible; the others of them help him. */
function withRoles(placed: readonly PlacedParty[], namedLead: number): RoledParty[] {
  const lead = namedLead >= 0 ? namedLead : placed.findIndex(({ place }) => place === 'responsible');
  return placed.map(({ party, place }, at) => ({
    ...party,
    role: at === lead ? 'lead' : place === 'executor' ? 'executor' : 'coExecutor',
  }));
}

/** A column of co-executors or participants has no lead; in any other the first named answers. */
function placeOfColumn(column: string | null): Place {
  return /^\s*(?:соисполнител|участник|привлека)/i.test(column ?? '') ? 'coExecutor' : 'responsible';
}

function separatorsOf(drafts: readonly Draft[], stretches: readonly Stretch[], isLost: boolean): Set<PartySeparator> {
  const separators = new Set<PartySeparator>();
  if (stretches.some(({ hasSlash }) => hasSlash)) separators.add('slash');
  if (drafts.some(({ joint }) => joint === 'comma')) separators.add('comma');
  if (isLost) separators.add('lost');
  return separators;
}

function undefinedAbbreviations(placed: readonly PlacedParty[], lexicon: NameLexicon): Warning[] {
  const names = placed.flatMap(({ party }) =>
    party.type === 'person' ? [party.position ?? ''] : party.fullName === undefined ? [party.name] : [],
  );
  const unexplained = new Set(names.flatMap((name) => unexplainedIn(name, lexicon)));
  return [...unexplained].map((abbr) => undefinedAbbreviation(abbr, 'cell'));
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function warn(code: string, values: Readonly<Record<string, string>>): Warning {
  return { level: 'warn', code, where: 'cell', values };
}

/** No cell of an order is so long; a text that is no cell must not take minutes. */
const MOST_CELL = 5000;

/** As much of a text as is read of a cell, to the last separator in it. */
function beginningOf(text: string): string {
  const part = text.slice(0, MOST_CELL);
  const end = Math.max(part.lastIndexOf(','), part.lastIndexOf(';'), part.lastIndexOf('\n'));
  return end > 0 ? part.slice(0, end) : part;
}

function nothing(warnings: readonly Warning[]): CellReading {
  return { parties: [], placed: [], separators: new Set(), warnings };
}
