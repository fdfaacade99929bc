import { type Bound, boundsOf } from './band-bounds.js';

/** What a label of a scale asks of the value, before the scale as a whole is looked at. */
export interface LabelCondition {
  /** For whom the step is: `school_type == 'basic'`. */
  readonly qualifier: string | null;
  /** Bounds of the value; a change is compared with 0. */
  readonly bounds: readonly Bound[] | null;
  /** Comparison with a mean: `value > mean_region`. */
  readonly comparison: string | null;
}

const QUALIFIERS: readonly (readonly [RegExp, string])[] = [
  [/основн\S*\s+(?:общеобразовательн\S*\s+)?школ|(?<![А-ЯЁ])ООШ(?![А-ЯЁ])/, "school_type == 'basic'"],
  [/средн\S*\s+(?:общеобразовательн\S*\s+)?школ|(?<![А-ЯЁ])СОШ(?![А-ЯЁ])/, "school_type == 'secondary'"],
  [/начальн\S*\s+школ|(?<![А-ЯЁ])НОШ(?![А-ЯЁ])/, "school_type == 'primary'"],
  [/сельск\S*\s+(?:школ|ОО|организац|местност)/, "location == 'rural'"],
  [/городск\S*\s+(?:школ|ОО|организац)/, "location == 'urban'"],
];

const MEANS: readonly (readonly [RegExp, string])[] = [
  [/район|муницип|город|округ/i, 'mean_municipality'],
  [/регион|област|кра[йяюе]|краев|республик/i, 'mean_region'],
  [/стран|росси|федера|РФ/i, 'mean_country'],
];

/** The school types and places a scale or formula tells apart; null where the words name none or several. */
export function qualifierIn(words: string): string | null {
  const found = QUALIFIERS.filter(([known]) => known.test(words));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

/**
 * @param fallIsGood The indicator's own name is a fall («Снижение доли …»), so a fall is a positive value.
 */
export function conditionOf(label: string, fallIsGood: boolean): LabelCondition {
  const qualifier = qualifierIn(label);
  const bounds = boundsOf(label) ?? boundsOfChange(label, fallIsGood);
  return { qualifier, bounds, comparison: bounds === null ? comparisonIn(label) : null };
}

const UNCHANGED =
  /без\s+изменени|не\s+измени|сохран|стабильн|отсутств\S*\s+динамик|динамик\S*\s+отсутств|нулев|на\s+прежнем/i;
const OR_UNCHANGED = /(?:\(|или|либо|,)\s*(?:ее\s+|её\s+)?(?:отсутств|без\s+изменени|стабильн|сохран|нулев|равна\s+0)/i;
const NOT_NEGATIVE = /неотрицательн/i;
const UP = /положительн|рост|увеличени|повышени|прирост/i;
const DOWN = /отрицательн|снижени|уменьшени|сокращени|падени/i;

function boundsOfChange(label: string, fallIsGood: boolean): readonly Bound[] | null {
  if (NOT_NEGATIVE.test(label)) return [{ sign: '>=', limit: 0 }];
  const names = [UP, DOWN].filter((words) => words.test(label));
  const orZero = OR_UNCHANGED.test(label);
  if (names.length === 0) return UNCHANGED.test(label) ? [{ sign: '==', limit: 0 }] : null;
  if (names.length > 1 || isAboutNoChange(label)) return null;
  const wordOfSign = /положительн|отрицательн/i.test(label);
  const isUp = (names[0] === UP) !== (fallIsGood && !wordOfSign);
  if (isUp) return [{ sign: orZero ? '>=' : '>', limit: 0 }];
  return [{ sign: orZero ? '<=' : '<', limit: 0 }];
}

/** «повышение квалификации», «рост» denied, «положительный отзыв»: words of a change that are about something else. */
function isAboutNoChange(label: string): boolean {
  return /повышени\S*\s+квалификац|положительн\S*\s+(?:отзыв|заключен|опыт|решен|оценк)|(?:^|\s)не(?:т)?\s+(?:рост|снижен)/i.test(
    label,
  );
}

function comparisonIn(label: string): string | null {
  const how =
    /(?<above>выше|больше|превыша\S*)|(?<below>ниже|меньше)|(?<level>на\s+уровне|равен|равн[аоы]|соответству\S*)/i.exec(
      label,
    )?.groups;
  const mean = /средн/i.test(label) ? MEANS.find(([words]) => words.test(label))?.[1] : undefined;
  if (!how || mean === undefined) return null;
  const denied = /(?:^|\s)не\s+(?:выше|ниже|больше|меньше)/i.test(label);
  if (how.level !== undefined) return `value == ${mean}`;
  if (how.above !== undefined) return `value ${denied ? '<=' : '>'} ${mean}`;
  return `value ${denied ? '>=' : '<'} ${mean}`;
}
