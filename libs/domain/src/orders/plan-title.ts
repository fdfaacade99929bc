import {
  isBlank,
  joinLines,
  LONGEST_PART,
  namesPart,
  namesPeriod,
  opensAnnex,
  opensAnnexTitle,
  plainWords,
  type SourceLine,
} from './document/index.js';

/** What the words above a table say of it. */
export interface WordsAbove {
  readonly title: string | null;
  /** The heading of the part whose rows the table holds: «СЕНТЯБРЬ», «II. Кадры». */
  readonly section: string | null;
}

const MOST_TITLE_LINES = 5;
const RUNNING_ON = /продолжени|окончани/i;

export function paragraphsIn(lines: readonly SourceLine[]): string[] {
  const paragraphs: string[][] = [[]];
  for (const { text } of lines) {
    if (isBlank(text)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(plainWords(text));
  }
  return paragraphs.map(joinLines).filter(Boolean);
}

/** The title of a plan from the paragraphs above its first table, and the part it begins with. */
export function titleAbove(paragraphs: readonly string[]): WordsAbove {
  const last = paragraphs.at(-1) ?? '';
  if (namesPart(last)) {
    const above = titleEndingAt(paragraphs, paragraphs.length - 2);
    // A month is no title, whether one stands above or not.
    if (namesPeriod(last)) return { title: above, section: last };
    if (above !== null && opensAnnexTitle(above)) return { title: above, section: last };
  }
  return { title: titleEndingAt(paragraphs, paragraphs.length - 1), section: null };
}

/** The title of an annex that has no table. */
export function titleOfAnnex(lines: readonly SourceLine[]): string | null {
  const paragraphs = paragraphsIn(lines);
  const at = paragraphs.findIndex(opensAnnexTitle);
  const [title, next] = at < 0 ? [] : paragraphs.slice(at, at + 2);
  if (title === undefined) return null;
  return [withoutNumber(title), ...(goesOn(next) ? [next] : [])].join(' ');
}

/** Where every line is a paragraph of its own, a title goes on in small letters. */
function titleEndingAt(paragraphs: readonly string[], at: number): string | null {
  const found = paragraphs[at];
  if (!found) return null;
  let from = at;
  while (goesOn(paragraphs[from]) && at - from < MOST_TITLE_LINES) from -= 1;
  const isTitle = from === at || opensAnnexTitle(paragraphs[from] ?? '');
  return withoutNumber(isTitle ? paragraphs.slice(from, at + 1).join(' ') : found);
}

function goesOn(words: string | undefined): words is string {
  return words !== undefined && /^[а-яё]/.test(words);
}

function withoutNumber(title: string): string {
  return withoutStamp(title).replace(/^\d{1,2}\.\s+/, '');
}

/** «Приложение к приказу от 03.02.2025 № 18/1 План мероприятий»: where both stand in one paragraph, the title opens behind the number or date. */
function withoutStamp(title: string): string {
  if (!opensAnnex(title)) return title;
  const behind = [...title.matchAll(/(?:№\s?\S+|\d{4}(?:\s?г\.|\s?года)?)\s+(?=[«А-ЯЁ])/g)];
  const starts = behind.map((match) => title.slice(match.index + match[0].length));
  return starts.find(opensAnnexTitle) ?? title;
}

/** The lines of an annex met so far, to know a running title by. */
export class LinesAbove {
  private constructor(
    private readonly lines: ReadonlySet<string>,
    private readonly text: string,
  ) {}

  static readonly none = new LinesAbove(new Set(), '');

  with(words: readonly string[]): LinesAbove {
    const folded = words.map(foldLine);
    return new LinesAbove(new Set([...this.lines, ...folded]), this.text + folded.join(''));
  }

  hold(words: string): boolean {
    return this.lines.has(foldLine(words));
  }

  /** Also where the line was broken otherwise: «Приложение 1» and «к приказу», then both on one line. */
  holdOpening(words: string): boolean {
    const folded = foldLine(words);
    return this.lines.has(folded) || (folded.length >= FEWEST_LETTERS && this.text.includes(folded));
  }
}

/** A line as it is compared with others: without its spaces, marks and case. */
function foldLine(words: string): string {
  return words.toLowerCase().replace(/[^а-яёa-z\d]/g, '');
}

/** «Приложение 1» is found in «Приложение 12», a longer line hardly in another. */
const FEWEST_LETTERS = 14;

/**
 * True where the lines between two tables open another plan: an annex or a title that has not stood above. A running
 * title repeats what stood above, a heading of a part opens no plan.
 */
export function opensAnotherPlan(between: readonly string[], above: LinesAbove): boolean {
  const opens = (words: string): boolean => opensAnnex(words) || opensAnnexTitle(words);
  const isNew = (words: string): boolean => !RUNNING_ON.test(words) && !above.holdOpening(words);
  const isOfPart = (words: string): boolean => namesPart(words) || /^[\d\s–-]*$/.test(words);
  return between.some(opens) && between.some((words) => isNew(words) && (opens(words) || !isOfPart(words)));
}

/** The heading of the part a further table of the same plan holds; null where only a running title or a note stands there. */
export function sectionAbove(between: readonly string[], above: LinesAbove): string | null {
  const last = between.at(-1) ?? '';
  if (above.hold(last) || RUNNING_ON.test(last) || last.length > LONGEST_PART) return null;
  const isHeading = /^[А-ЯЁ«\d]/.test(last) && /[а-яё]{3}/i.test(last) && !/[.;,:]$/.test(last);
  return namesPart(last) || (isHeading && !opensAnnex(last) && !opensAnnexTitle(last)) ? last : null;
}
