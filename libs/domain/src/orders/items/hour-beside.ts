import type { Column, TableItem } from '../table/index.js';

/** What a cell of the column «Время» beside the term says: its hours as the deadline language writes them, and what is no hour. */
export interface HourBeside {
  readonly hours: string | null;
  /** Null where nothing is left that the term would need. */
  readonly left: string | null;
}

const HOUR = '(?:[01]?\\d|2[0-3])';
const TIME = `${HOUR}(?:\\s*[:.-]\\s*[0-5]\\d)?`;
/** «14 ч. 30 мин.» is «14:30». */
const IN_UNITS = new RegExp(
  `(?<!\\d)(${HOUR})\\s*ч(?:ас(?:а|ов)?|\\.)?\\s*([0-5]\\d)\\s*мин(?:ут[аы]?|\\.)?(?![а-яё])`,
  'giu',
);
/** «21 мая»: a day, and what stands beside it is of that day. */
const NAMED_DAY = /\d\s*(?:янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|ноя|дек)/iu;
const HOURS = new RegExp(
  `(?<![\\d.:№-]|№\\s)(?:(?<bound>с|в|до|к)\\s+)?(?<from>${TIME})(?:(?<joint>\\s*[–—-]\\s*|\\s+(?:до|по)\\s+)(?<to>${TIME}))?(?!\\d|[.:]\\d)(?<unit>\\s*ч(?:ас(?:а|ов)?|\\.)?(?![а-яё]))?`,
  'giu',
);
const PARTS = /^(?<hour>\d+)(?:\s*(?<sign>[:.-])\s*(?<minutes>\d+))?$/;
/** What is written as an hour may be: «25.12», «10-12». */
const LIKE_HOUR = /\d\s*[:.-]\s*\d/;

const NONE: HourBeside = { hours: null, left: null };

export function hourBeside({ cells }: TableItem, columns: readonly Column[]): HourBeside {
  const at = columns.findIndex(({ role, heading }) => role === 'other' && /(?<![а-яё])время(?![а-яё])/i.test(heading));
  const cell = cells[at] ?? '';
  if (cell === '') return NONE;
  if (NAMED_DAY.test(cell)) return { hours: null, left: cell };
  const found: string[] = [];
  const rest = cell.replace(IN_UNITS, '$1:$2').replace(HOURS, (written: string, ...args: unknown[]) => {
    const hours = hoursOf(args.at(-1) as Readonly<Record<string, string | undefined>>);
    if (hours === null) return written;
    found.push(hours);
    return ' ';
  });
  const left = rest.replace(/^[\s,;.()–—-]+|[\s,;(–—-]+$/g, '').replace(/\s+/g, ' ');
  const namesPlace = /(?<![а-яё])мест[оа](?![а-яё])/i.test(columns[at]?.heading ?? '');
  const isTold = namesPlace ? LIKE_HOUR.test(left) : /[\p{L}\d]/u.test(left);
  return { hours: found.length > 0 ? found.join(', ') : null, left: isTold ? left : null };
}

/** «с 9.10 до 11.00» is «с 9:10 до 11:00»; null for a number alone, and for «10-12», which may be two hours as well as one with minutes. */
function hoursOf({
  bound,
  from = '',
  joint = '',
  to,
  unit,
}: Readonly<Record<string, string | undefined>>): string | null {
  const ends = to === undefined ? [from] : [from, to];
  if (ends.some(mayBeTwoHours)) return null;
  const isFromTo = bound?.toLowerCase() === 'с' && /до|по/i.test(joint);
  if (unit === undefined && !isFromTo && !ends.some((end) => /[:.-]/.test(end))) return null;
  const between = /до|по/i.test(joint) ? ` ${joint.trim()} ` : '–';
  return `${bound === undefined ? '' : `${bound.toLowerCase()} `}${ends.map(asClock).join(between)}`;
}

function mayBeTwoHours(time: string): boolean {
  const { hour, sign, minutes } = PARTS.exec(time)?.groups ?? {};
  return sign === '-' && Number(hour) < Number(minutes) && Number(minutes) <= HOURS_OF_DAY;
}

function asClock(time: string): string {
  const { hour, minutes = '00' } = PARTS.exec(time)?.groups ?? {};
  return `${Number(hour)}:${minutes}`;
}

const HOURS_OF_DAY = 24;
