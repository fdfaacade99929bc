import { deadlineWordsIn, findPersons, splitOutside } from '../orders/index.js';

/** Which decisions of a section a label speaks of: named numbers, or all; null where it stands at its own decision. */
export type Scope = readonly string[] | 'all' | null;

export interface Labelled {
  readonly words: string;
  readonly scope: Scope;
}

/** A decision taken apart: the sentence, and what its labels («Срок:», «Отв.») say beside it. */
export interface LabelledWords {
  readonly text: string;
  readonly deadline: Labelled | null;
  readonly responsible: Labelled | null;
  readonly executors: Labelled | null;
  readonly controller: Labelled | null;
}

type Field = 'deadline' | 'responsible' | 'executors' | 'controller';

const FIELDS: readonly (readonly [Field, string])[] = [
  [
    'deadline',
    'срок(?:и|ом)?(?:\\s+(?:исполнения|выполнения|реализации|представления|предоставления|подготовки|проведения|контроля|до(?=\\s*:)))?',
  ],
  [
    'responsible',
    '(?:отв(?:етств)?\\.|отв(?=\\s*[:–—-])|ответственн(?:ый|ая|ое|ые)(?:\\s+(?:исполнител\\S+|лиц[оа]|за\\s+(?:исполнение|выполнение|реализацию|подготовку|проведение)))?|исполнител[ьи])',
  ],
  ['executors', 'соисполнител[ьи]'],
  ['controller', 'контрол(?:ь|[её]р)(?:\\s+(?:за\\s+)?(?:исполнени\\S+|выполнени\\S+))?(?=\\s*[:–—-])'],
];
const SCOPE =
  '(?:\\s+(?:по\\s+)?(?:п\\.\\s?п\\.|пп\\.?|п\\.|(?:под)?пункт(?:ам|у|ов|а)?)\\s*(?<list>\\d[\\d.]*(?:\\s*(?:[,–—-]|и)\\s*\\d[\\d.]*)*)\\.?|\\s+(?:настоящ\\S+\\s+|всех\\s+|данн\\S+\\s+)?(?<all>решени[йяе]|пунктов|протокола|поручени[йяе]))?';
const LABELS = FIELDS.map(([field, words]) => `(?<${field}>${words})`).join('|');
/** In running words a label is closed by a colon or a dash; «отв.» by its own dot. */
const IN_SENTENCE = `(?<=^|[.;:)!?»]\\s*|[,–—-]\\s+|\\n\\s*)(?:${LABELS})${SCOPE}(?:\\s*[:–—]+\\s*|\\s*-\\s+|(?<=отв\\.|отв[а-я]*\\.)\\s*|(?<=^срок|\\nсрок|[.;]\\s*срок|исполнения)\\s+(?=до\\s|не\\s+позднее|\\d|постоянно|в\\s+течение))`;
/** In brackets and behind a semicolon a space is enough: «(срок до 1 мая, ответственный Орлова И.И.)». */
const IN_BRACKETS = `(?<=^|[;,.]\\s*|\\s)(?:${LABELS})${SCOPE}(?:\\s*[:–—-]+\\s*|\\s+|(?<=\\.))`;

interface Found {
  readonly field: Field;
  readonly scope: Scope;
  readonly from: number;
  readonly to: number;
}

/** Takes the labelled words out of a decision; own lines stand behind `\n`. */
export function labelledWords(raw: string): LabelledWords {
  const taken: Partial<Record<Field, Labelled>> = {};
  const take = (field: Field, words: string, scope: Scope): void => {
    const tidy = tidyValue(words);
    if (tidy !== '') taken[field] ??= { words: tidy, scope };
  };
  let text = raw.replace(
    /\s*[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)*)[)\]]/g,
    (whole: string, inner: string, at: number) =>
      takeBracket(inner, raw.slice(at + whole.length), raw.slice(0, at), take) ? '' : whole,
  );
  const labels = labelsIn(text, IN_SENTENCE);
  const rest: string[] = [text.slice(0, labels[0]?.from ?? text.length)];
  labels.forEach((label, at) => {
    const value = text.slice(label.to, labels[at + 1]?.from ?? text.length);
    const end = endOfValue(value, label.field);
    take(label.field, value.slice(0, end), label.scope);
    rest.push(value.slice(end));
  });
  text = rest
    .join(' ')
    .replace(/\s+([.;,])/g, '$1')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[\s,–—-]+$/g, '')
    .replace(/([.;])[.,;]+$/, '$1')
    .trim();
  const moved = ownerInTerm(taken.deadline, taken.responsible);
  return {
    text,
    deadline: moved.deadline,
    responsible: moved.responsible,
    executors: taken.executors ?? null,
    controller: taken.controller ?? null,
  };
}

/** True for a line that is nothing but labels: «Срок: до 1 мая. Отв.: Орлова И.И.». */
export function opensWithLabel(line: string): boolean {
  return labelsIn(line, IN_SENTENCE)[0]?.from === 0;
}

function labelsIn(text: string, form: string): Found[] {
  return [...text.matchAll(new RegExp(form, 'gi'))].map((match): Found => {
    const groups = match.groups ?? {};
    const field = FIELDS.find(([name]) => groups[name] !== undefined)?.[0] ?? 'responsible';
    const scope = groups.list ? numbersIn(groups.list) : groups.all ? 'all' : null;
    return { field, scope, from: match.index, to: match.index + match[0].length };
  });
}

/** A term ends with its sentence, an owner with the line. What follows belongs to the decision. */
function endOfValue(value: string, field: Field): number {
  const lineEnd = value.indexOf('\n');
  const line = lineEnd < 0 ? value : value.slice(0, lineEnd);
  if (field !== 'deadline') return line.length;
  const sentence = /(?<!\sг|\sгг|\d)[.;]\s+(?=[А-ЯЁ])|(?<=\d{4}|\d\s?г|\sгода)[.;]\s+(?=[А-ЯЁ])/.exec(line);
  return sentence ? sentence.index + 1 : line.length;
}

function takeBracket(
  inner: string,
  after: string,
  before: string,
  take: (field: Field, words: string, scope: Scope) => void,
): boolean {
  const labels = labelsIn(inner, IN_BRACKETS);
  const first = labels[0];
  if (first) {
    const lead = inner.slice(0, first.from).replace(/[\s,;–—-]+$/, '');
    if (lead !== '' && !takeUnlabelled(lead, true, take)) return false;
    labels.forEach((label, at) => {
      take(label.field, inner.slice(label.to, labels[at + 1]?.from ?? inner.length), label.scope);
    });
    return true;
  }
  const closes = /^[\s.;,]*$/.test(after) && /[а-яё](?:ть|ти|чь)(?:ся)?(?![а-яё])/i.test(before);
  return takeUnlabelled(inner, closes, take);
}

/** «(до 25.03.2024)», «(Орлова И.И., до 1 мая)»: a term alone, or people with a term where a decision ends. */
function takeUnlabelled(
  words: string,
  closes: boolean,
  take: (field: Field, words: string, scope: Scope) => void,
): boolean {
  const term = deadlineWordsIn(words);
  const isDate = /^\d{1,2}\.\d{1,2}\.\d{2,4}\s*(?:г\.?|года)?$/.test(words.trim());
  if (isDate || (term !== null && tidyValue(words) === tidyValue(term))) {
    take('deadline', words, null);
    return true;
  }
  if (!closes || findPersons(words)[0]?.at !== 0) return false;
  const pieces = splitOutside(words, /[,;]\s+|\s+[–—-]\s+/g);
  const terms = pieces.filter((piece) => deadlineWordsIn(piece) !== null && findPersons(piece).length === 0);
  take('responsible', pieces.filter((piece) => !terms.includes(piece)).join(', '), null);
  if (terms.length > 0) take('deadline', terms.join(', '), null);
  return true;
}

/** «Срок: до 1 мая, Орлова И.И.»: people behind the term are the owners where no label names them. */
function ownerInTerm(
  deadline: Labelled | undefined,
  responsible: Labelled | undefined,
): { deadline: Labelled | null; responsible: Labelled | null } {
  const person = deadline && !responsible ? findPersons(deadline.words)[0] : undefined;
  if (!deadline || !person || person.at === 0) return { deadline: deadline ?? null, responsible: responsible ?? null };
  return {
    deadline: { ...deadline, words: tidyValue(deadline.words.slice(0, person.at)) },
    responsible: { words: deadline.words.slice(person.at), scope: deadline.scope },
  };
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
function tidyValue(words: string): string {
  return words
    .trim()
    .replace(/^[\s:–—-]+/, '')
    .replace(/[\s;,–—-]+$/, '')
    .replace(/(?<!\sг|\sгг|\dг|[А-ЯЁ])\.+$/, '')
    .trim();
}
