import { infinitiveAt } from '../orders/index.js';
import { endOfValue } from './value-end.js';

/** Which decisions of a section a label speaks of: named numbers, or all; null where it stands at its own decision. */
export type Scope = readonly string[] | 'all' | null;

export type Field = 'deadline' | 'responsible' | 'executors' | 'controller';

const FIELDS: readonly (readonly [Field, string])[] = [
  [
    'deadline',
    'срок(?:и|ом)?(?:\\s+(?:исполнения|выполнения|реализации|представления|предоставления|подготовки|проведения|контроля|до(?=\\s*:)))?',
  ],
  [
    'responsible',
    '(?:(?:отв(?:етств)?\\.|отв(?=\\s*[:–—-])|ответственн(?:ый|ая|ое|ые))(?:\\s+(?:исполнител\\S+|лиц[оа]|за\\s+(?:исполнение|выполнение|реализацию|подготовку|проведение)))?|исполнител[ьи])',
  ],
  ['executors', 'соисполнител[ьи]'],
  ['controller', 'контрол(?:ь|[её]р)(?:\\s+(?:за\\s+)?(?:исполнени\\S+|выполнени\\S+))?(?=\\s*[:–—-])'],
];
const POINTS = '(?:п\\.\\s?п\\.|пп\\.?|п\\.|(?:под)?пункт(?:ам|у|ов|а)?)\\s*';
const LIST = '\\d[\\d.]*(?:\\s*(?:[,–—-]|и)\\s*\\d[\\d.]*)*';
const SCOPE = `(?:\\s+(?:по\\s+)?${POINTS}(?<list>${LIST})\\.?|\\s+(?:настоящ\\S+\\s+|всех\\s+|данн\\S+\\s+)?(?<all>решени[йяе]|пунктов|протокола|поручени[йяе]))?`;
/** «Ответственные: по п. 1 – Орлова И.И., по п. 2 – Белов С.С.»: the second one has no label of its own. */
const AGAIN = `(?:по\\s+)?${POINTS}(?<again>${LIST})\\.?\\s*[:–—-]+\\s*`;
const LABELS = FIELDS.map(([field, words]) => `(?<${field}>${words})`).join('|');
/** In running words a label is closed by a colon or a dash; «отв.» by its own dot. */
export const IN_SENTENCE = `(?<=^|[.;:)!?»]\\s*|[,–—-]\\s+|\\n\\s*)(?:${AGAIN}|(?:${LABELS})${SCOPE}(?:\\s*[:–—]+\\s*|\\s*-\\s+|(?<=отв\\.|отв[а-я]*\\.)\\s*|(?<=^срок|\\nсрок|[.;,–—-]\\s*срок|исполнения)\\s+(?=до\\s|не\\s+позднее|\\d|постоянно|в\\s+течение)))`;
/** In brackets and behind a semicolon a space is enough: «(срок до 1 мая, ответственный Орлова И.И.)». */
export const IN_BRACKETS = `(?<=^|[;,.]\\s*|\\s)(?:${LABELS})${SCOPE}(?:\\s*[:–—-]+\\s*|\\s+|(?<=\\.))`;

export interface FoundLabel {
  readonly field: Field;
  readonly scope: Scope;
  readonly from: number;
  readonly to: number;
}

/** True for a line that is nothing but labels: «Срок: до 1 мая. Отв.: Орлова И.И.». */
export function opensWithLabel(line: string): boolean {
  return labelsIn(line, IN_SENTENCE)[0]?.from === 0;
}

/** The labels of a text in their order; «по п. 2 –» behind a label goes on with that label. */
export function labelsIn(text: string, form: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const match of text.matchAll(new RegExp(form, 'gi'))) {
    const groups = match.groups ?? {};
    if (groups.again !== undefined && !goesOn(text, match, found.at(-1))) continue;
    const field = FIELDS.find(([name]) => groups[name] !== undefined)?.[0] ?? found.at(-1)?.field;
    if (field === undefined) continue;
    const list = groups.list ?? groups.again;
    const scope = list ? numbersIn(list) : groups.all ? 'all' : null;
    found.push({ field, scope, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** Numbers in the sentence go on with a label only right behind it, or right behind a value that has numbers itself. */
function goesOn(text: string, match: RegExpExecArray, label: FoundLabel | undefined): boolean {
  if (label === undefined || infinitiveAt(text.slice(match.index + match[0].length)) === 0) return false;
  const value = text.slice(label.to, match.index).trimEnd();
  return value === '' || (Array.isArray(label.scope) && endOfValue(value, label.field === 'deadline') === value.length);
}

/** «1–3», «2.1, 2.4 и 2.5» as single numbers; a range runs through the last part of its numbers. */
function numbersIn(list: string): string[] {
  return list.split(/\s*(?:,|\sи\s)\s*/).flatMap((part) => {
    const [from = '', to] = part.split(/\s*[–—-]\s*/).map((number) => number.replace(/\.+$/, '').trim());
    if (to === undefined) return from === '' ? [] : [from];
    const stem = from.slice(0, from.lastIndexOf('.') + 1);
    const last = Number(to.slice(to.lastIndexOf('.') + 1));
    const first = Number(from.slice(stem.length));
    if (!(first <= last && last - first < 100)) return [from, to];
    return Array.from({ length: last - first + 1 }, (_, step) => `${stem}${first + step}`);
  });
}

/** Closing marks taken off, but for the dot of «г.» and of initials. */
export function tidyValue(words: string): string {
  return words
    .trim()
    .replace(/^[\s:–—-]+/, '')
    .replace(/[\s;,–—-]+$/, '')
    .replace(/(?<!\sг|\sгг|\dг|[А-ЯЁ])\.+$/, '')
    .trim();
}
