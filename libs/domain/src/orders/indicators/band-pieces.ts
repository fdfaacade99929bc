/** A step of a scale before its condition is understood. */
export interface BandPiece {
  readonly label: string;
  readonly points: number;
}

export interface ScaleWords {
  readonly pieces: readonly BandPiece[];
  /** Words that stand before the first step and belong to none («Проценты 0-25%-1 балл»): the unit. */
  readonly unit: string | null;
  /** Words of a scale that give points in a way no step states («по 1 баллу за каждого», «от 0 до 3 баллов»). */
  readonly unread: readonly string[];
}

const NUMBER = '\\d+(?:[.,]\\d+)?';
const POINTS = new RegExp(`(?<minus>минус\\s+)?(?<number>${NUMBER})\\s*(?:балл(?:а|ов|ы)?|б\\.?)(?![а-яё])`, 'gi');
const PER_PIECE = /(?:^|\s)(?:по\s+\d|за\s+кажд|за\s+1\s|максимал|не\s+более\s+\d+\s+балл|сумм\S*\s+балл)/i;
const UNIT_FIRST =
  /^(?<unit>(?:процент[а-яё]*|доля|единиц[а-яё]*|человек|количество(?:\s+[А-ЯЁ]{2,})?|балл[а-яё]*)[,:;]?)\s+(?=\S)/i;
const EDGES = /^[\s,;:.–—=-]+|[\s,;:–—=-]+$/g;

/** A longer cell is a text, not a scale. */
const LONGEST = 4_000;

/** Cuts a scale into steps: «до 15%- 1 балл от 16-25%-2 балла», «3 балла – свыше 80 %; …», «да – 1, нет – 0». */
export function bandPieces(text: string): ScaleWords {
  if (text.length > LONGEST) return { pieces: [], unit: null, unread: [text] };
  const words = text.replace(/[ \t]+/g, ' ').trim();
  const unit = UNIT_FIRST.exec(words)?.groups?.unit?.replace(/[,:;]$/, '') ?? null;
  const scale = unit === null ? words : words.replace(UNIT_FIRST, '');
  if (/балл[аоуе]?|\d\s*б\./i.test(scale) || POINTS.test(scale)) {
    POINTS.lastIndex = 0;
    return withWordOfPoints(scale, unit);
  }
  const pieces = withoutWordOfPoints(scale);
  return { pieces, unit: pieces.length > 0 ? unit : null, unread: [] };
}

function withWordOfPoints(scale: string, unit: string | null): ScaleWords {
  const marks = [...scale.matchAll(POINTS)];
  const opensWithPoints = marks[0]?.index === 0;
  const pieces: BandPiece[] = [];
  const unread: string[] = [];
  marks.forEach((mark, at) => {
    const from = opensWithPoints ? mark.index + mark[0].length : endOf(marks[at - 1]);
    const to = opensWithPoints ? (marks[at + 1]?.index ?? scale.length) : mark.index;
    const { bare, rest } = opensWithPoints
      ? { bare: [], rest: scale.slice(from, to) }
      : bareSteps(scale.slice(from, to));
    pieces.push(...bare);
    const label = trimEdges(rest.replace(/\n/g, ' '));
    const points = numberOf(mark.groups?.number ?? '') * (mark.groups?.minus === undefined ? 1 : -1);
    if (label === '' || isRangeOfPoints(label) || PER_PIECE.test(`${label} ${mark[0]}`)) {
      unread.push(`${label} ${mark[0]}`.trim());
    } else {
      pieces.push({ label, points });
    }
  });
  const { bare, rest } = bareSteps(marks.length === 0 || opensWithPoints ? '' : `${scale.slice(endOf(marks.at(-1)))};`);
  pieces.push(...bare);
  if (/\d/.test(rest)) unread.push(trimEdges(rest));
  if (marks.length === 0) unread.push(scale);
  return { pieces, unit, unread };
}

/** Steps of a list that leave out the word the others have: «60% и более – 5 баллов; менее 60% – 0». */
function bareSteps(words: string): { bare: BandPiece[]; rest: string } {
  const list = words.split(/[;\n]/);
  const last = list.pop() ?? '';
  const bare: BandPiece[] = [];
  const rest: string[] = [];
  for (const part of list) {
    const groups = LABEL_FIRST.exec(part.replace(/[.\s]+$/, '').trim())?.groups;
    if (groups) bare.push({ label: trimEdges(groups.label ?? ''), points: numberOf(groups.points ?? '') });
    else rest.push(part);
  }
  return { bare: bare.filter(({ label }) => label !== ''), rest: [...rest, last].join('\n') };
}

function endOf(mark: RegExpExecArray | undefined): number {
  return mark === undefined ? 0 : mark.index + mark[0].length;
}

/** «высокий уровень – 5 [–10 баллов]»: points between two bounds, which no value decides. */
function isRangeOfPoints(label: string): boolean {
  if (/(?:^|\s)от\s+\d+(?:\s*[-–—]|\s+до)?$/i.test(label)) return true;
  return (
    /^[^\d%]*[а-яё][^\d%]*[-–—:]\s*\d+$/i.test(label) &&
    !/(?:больше|меньше|более|менее|выше|ниже|равно|до|от)\s*$/i.test(label)
  );
}

const LABEL_FIRST = new RegExp(`^(?<label>.+?)\\s*[-–—=:]\\s*(?<points>${NUMBER})$`);
const POINTS_FIRST = new RegExp(`^(?<points>${NUMBER})\\s*[-–—=:]\\s*(?<label>.+)$`);

/** Steps without the word «балл»: every part of the list has to be a label and a number, on the same side. */
function withoutWordOfPoints(scale: string): BandPiece[] {
  const byStrongMarks = parts(scale, /\s*[;\n]\s*/);
  const list = byStrongMarks.length > 1 ? byStrongMarks : parts(scale, /\s*[;,\n]\s+/);
  if (list.length < 2) return [];
  const readings = [LABEL_FIRST, POINTS_FIRST].flatMap((side): BandPiece[][] => {
    const pieces = list.flatMap((part): BandPiece[] => {
      const groups = side.exec(part)?.groups;
      return groups ? [{ label: trimEdges(groups.label ?? ''), points: numberOf(groups.points ?? '') }] : [];
    });
    const areSteps = pieces.every(({ label }) => label !== '' && !isRangeOfPoints(label));
    return pieces.length === list.length && areSteps ? [pieces] : [];
  });
  // «0-25 – 1; 26-50 – 2» can be cut on either side: points are the smaller numbers.
  const highest = (pieces: readonly BandPiece[]): number => Math.max(...pieces.map(({ points }) => points));
  return readings.sort((one, other) => highest(one) - highest(other))[0] ?? [];
}

function parts(scale: string, separator: RegExp): string[] {
  return scale
    .split(separator)
    .map((part) => part.replace(/[.\s]+$/, '').trim())
    .filter(Boolean);
}

function trimEdges(words: string): string {
  return words.replace(EDGES, '').trim();
}

function numberOf(digits: string): number {
  return Number(digits.replace(',', '.'));
}
