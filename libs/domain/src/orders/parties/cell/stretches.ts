import { CLASSES, isLegalForm } from '../known-abbreviations.js';
import { insideMarks } from '../split-outside.js';
import type { GrammaticalCase } from '../words/index.js';
import type { Place } from './draft.js';

/** Words of a cell that share a place and a case, and how they were cut from those before. */
export interface Stretch {
  readonly words: string;
  readonly place: Place;
  readonly cases: readonly GrammaticalCase[] | null;
  readonly joint: 'start' | 'line' | 'apart';
  /** Stands after a slash. */
  readonly hasSlash: boolean;
}

const LABELS: readonly (readonly [Place, string])[] = [
  ['coExecutor', 'соисполнител[ьи]|соисп\\.|участники|соорганизатор(?:ы)?'],
  [
    'responsible',
    'ответственн(?:ый|ые|ая)\\s+исполнител[ьи]|отв\\.\\s?исполнител[ьи]|ответственн(?:ый|ые|ая|ое лицо)|отв\\.?|головной\\s+исполнитель',
  ],
  ['executor', 'исполнител[ьи]|исп\\.'],
  ['responsible', 'организатор(?:ы)?'],
  ['control', 'контроль|контрол[её]р'],
];
const FOR_DOING = '(?:\\s+за\\s+(?:исполнение|выполнение|проведение|реализацию|организацию)(?:\\s+мероприятия)?)?';
const AFTER_LABEL = '\\s*(?::\\s*[-–—]?|\\s[-–—]|[-–—](?=\\s))\\s*';
const LABEL = new RegExp(
  `(?<![А-ЯЁа-яё(])(?:${LABELS.map(([, words], at) => `(?<l${at}>${words})`).join('|')})(?:${FOR_DOING}${AFTER_LABEL}|(?<=отв\\.)(?!\\s*за\\s)\\s*)`,
  'gi',
);

const WITH: readonly GrammaticalCase[] = ['instrumental'];
const OF: readonly GrammaticalCase[] = ['genitive'];
const CONNECTIVES: readonly (readonly [string, readonly GrammaticalCase[]])[] = [
  ['(?:совместно|вместе|в\\s+сотрудничестве|(?:во?|при)\\s+взаимодействии|по\\s+согласованию)\\s+со?', WITH],
  [
    'при\\s+(?:участии|поддержке|содействии)|с\\s+(?:участием|привлечением|приглашением|помощью)|под\\s+руководством',
    OF,
  ],
];
const CONNECTIVE = new RegExp(
  `[,(]?\\s*(?<![А-ЯЁа-яё])(?:${CONNECTIVES.map(([words], at) => `(?<c${at}>${words})`).join('|')})\\s+(?=\\S)`,
  'gi',
);
/** «возложить на Орлову Е.В.», «на директора школы» */
const ONTO = /^(?:ответственность\s+)?(?:возложить\s+|возлагается\s+)?на\s+(?=\S)/i;
const ACCUSATIVE: readonly GrammaticalCase[] = ['accusative'];
/** «БУК/АУК ВО «…»»: forms of the institutions named behind them, each as short as a form is. */
const FORMS = /(?<![А-ЯЁа-яё/])[А-ЯЁ]{2,9}(?:\/[А-ЯЁ]{2,9})+(?=\s+(?:[А-ЯЁ]{2,9}\s+)*[«"“„])/g;
/** «и/или», «д/с» are words; a slash between two parties stands after a whole word. */
const SLASH = /\s*(?<!(?:^|[\s(])[а-яё]{1,2})\/(?!(?:[а-яё]{1,3}(?:\s|$)|или))\s*/g;
const SEMICOLON = /\s*;\s*/g;

/**
 * The stretches of a cell: cut at the ends of lines, semicolons, slashes, labels («исполнители: …») and connectives
 * («совместно с …»). After a slash stand the executors; a label holds until the next; a connective until its list ends.
 */
export function stretchesOf(
  lines: readonly string[],
  start: Place,
  demandedCases: readonly GrammaticalCase[] | null,
): Stretch[] {
  const stretches: Stretch[] = [];
  let standing = start;
  lines.forEach((line, at) => {
    const mended = line
      .replace(/\(\s*((?:совместно|вместе|при участии|с участием|с привлечением)[^()]*)\)/gi, '$1;')
      .replace(/\s*\/\s*(отв\.?|ответственн[а-я]+|исполнител[ьи]|соисполнител[ьи])\s*\/\s*,?/gi, ' ($1), ')
      .replace(/\(\s*(контроль|контрол[её]р)\s*[:–—-]?\s+([^()]*)\)/gi, '; $1: $2;');
    let place: Place = standing;
    const onto = ONTO.exec(mended)?.[0] ?? '';
    let cases: Stretch['cases'] = onto === '' ? demandedCases : ACCUSATIVE;
    let joint: Stretch['joint'] = at === 0 ? 'start' : 'line';
    let from = onto.length;
    let hasSlash = false;
    const add = (to: number): void => {
      const words = mended
        .slice(from, to)
        .replace(/^[\s,]+|[\s,]+$/g, '')
        .replace(/^(?:\d{1,2}|[а-е])\)\s*/, '');
      if (words !== '') stretches.push({ words, place, cases, joint, hasSlash });
    };
    for (const cut of cutsOf(mended)) {
      add(cut.at);
      from = cut.end;
      joint = 'apart';
      if (cut.kind === 'label') standing = cut.place;
      hasSlash = cut.kind === 'slash';
      if (cut.kind === 'slash' && standing === 'responsible') standing = 'executor';
      place = cut.kind === 'connective' ? 'coExecutor' : standing;
      cases = cut.kind === 'connective' ? cut.cases : demandedCases;
    }
    add(mended.length);
  });
  return stretches;
}

type Cut = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'label'; readonly place: Place }
  | { readonly kind: 'connective'; readonly cases: readonly GrammaticalCase[] }
  | { readonly kind: 'slash' | 'semicolon' }
);

function cutsOf(line: string): Cut[] {
  const inside = insideMarks(line);
  const outside = (pattern: RegExp): RegExpExecArray[] =>
    [...line.matchAll(pattern)].filter(({ index }) => !inside[index]);
  const span = (match: RegExpExecArray) => ({ at: match.index, end: match.index + match[0].length });
  const forms = outside(FORMS)
    .filter(([words]) => words.split('/').every((form) => isLegalForm(form) && !CLASSES.has(form)))
    .map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
  const cuts: Cut[] = [
    ...outside(LABEL).map((match) => ({ ...span(match), kind: 'label' as const, place: labelled(match) })),
    ...outside(CONNECTIVE).map((match) => ({ ...span(match), kind: 'connective' as const, cases: demanded(match) })),
    ...outside(SLASH)
      .filter(({ index }) => !forms.some(({ from, to }) => from <= index && index < to))
      .map((match) => ({ ...span(match), kind: 'slash' as const })),
    ...outside(SEMICOLON).map((match) => ({ ...span(match), kind: 'semicolon' as const })),
  ].sort((one, other) => one.at - other.at);
  return cuts.filter((cut, at) => at === 0 || cut.at >= (cuts[at - 1]?.end ?? 0));
}

function labelled({ groups = {} }: RegExpExecArray): Place {
  return LABELS.find((_, at) => groups[`l${at}`] !== undefined)?.[0] ?? 'responsible';
}

function demanded({ groups = {} }: RegExpExecArray): readonly GrammaticalCase[] {
  return CONNECTIVES.find((_, at) => groups[`c${at}`] !== undefined)?.[1] ?? WITH;
}
