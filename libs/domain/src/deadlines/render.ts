import { dayOf, type LocalDate, lastDayOfMonth, monthOf, yearOf } from '../calendar/index.js';
import type { Occurrence, RelativeUnit, Schedule } from './schedule.js';

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const OF_MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
type Forms = Readonly<Record<'one' | 'few' | 'many', string>>;
/** Of one and of many behind «в течение»; behind «за» as numbers have it. */
const LENGTHS: Readonly<Record<RelativeUnit, readonly [of: Forms, before: Forms]>> = {
  calendar_day: [
    forms('календарного дня', 'календарных дней', 'календарных дней'),
    forms('календарный день', 'календарных дня', 'календарных дней'),
  ],
  working_day: [
    forms('рабочего дня', 'рабочих дней', 'рабочих дней'),
    forms('рабочий день', 'рабочих дня', 'рабочих дней'),
  ],
  week: [forms('недели', 'недель', 'недель'), forms('неделю', 'недели', 'недель')],
  month: [forms('месяца', 'месяцев', 'месяцев'), forms('месяц', 'месяца', 'месяцев')],
};
/** More dates than this nobody writes or reads in a cell. */
const MOST_DATES = 31;
const PLURAL = new Intl.PluralRules('ru');

function forms(one: string, few: string, many: string): Forms {
  return { one, few, many };
}

/**
 * The canonical Russian wording of a schedule: read again in the same context, in a column that does not speak of a last day, it
 * gives the same kind and dates, plan, condition and event. `null` where there are no such words: for what is not read, and for a
 * schedule whose dates are missing or that has only a part of its meaning in dates.
 */
export function renderSchedule(schedule: Schedule): string | null {
  const { kind, condition } = schedule;
  // A condition beside dates has its place only in the words of a repetition.
  if (condition !== undefined && kind !== 'on_demand') return null;
  const words = wordsOf(schedule);
  if (words === null || schedule.externalPlan === undefined) return words;
  const plan = planWords(schedule.externalPlan);
  return words === '' ? plan : `${words}, ${plan}`;
}

function wordsOf(schedule: Schedule): string | null {
  const { kind, occurrences } = schedule;
  const [only] = occurrences;
  switch (kind) {
    case 'window':
      return only ? stretch(only, MONTHS) : null;
    case 'recurring':
      return recurringWords(schedule);
    case 'throughout':
      return only ? `в течение ${stretch(only, OF_MONTHS)}` : null;
    case 'continuous':
      if (schedule.untilEvent !== undefined) return null;
      return schedule.runsTo === undefined ? 'постоянно' : `постоянно до ${day(schedule.runsTo)}`;
    case 'on_demand':
      return schedule.condition === undefined ? null : conditionWords(schedule.condition);
    case 'external':
      return schedule.externalPlan === undefined ? null : '';
    case 'relative':
      return relativeWords(schedule);
    case 'unparsed':
      return null;
  }
}

function recurringWords({ every, occurrences, eventPeriod }: Schedule): string | null {
  if (eventPeriod !== undefined) return null;
  if (every) {
    if (every.from === every.until) return null;
    const days = every.days === 1 ? 'ежедневно' : `1 раз в ${every.days} дней`;
    return `${days}, ${stretch({ start: every.from, due: every.until }, MONTHS)}`;
  }
  const [only] = occurrences;
  if (occurrences.length > MOST_DATES) return null;
  if (occurrences.length > 1) return occurrences.map((one) => stretch(one, MONTHS)).join(', ');
  return only && yearOf(only.start) === yearOf(only.due) ? `ежегодно, ${stretch(only, MONTHS)}` : null;
}

/** Whole months by their names, a single day, else from day to day. */
function stretch({ start, due }: Occurrence, months: readonly string[]): string {
  const month = (date: LocalDate) => `${months[monthOf(date) - 1]} ${yearOf(date)} года`;
  const wholeMonths = dayOf(start) === 1 && due === lastDayOfMonth(yearOf(due), monthOf(due));
  if (wholeMonths) return month(start) === month(due) ? month(start) : `${month(start)} – ${month(due)}`;
  return start === due ? day(due) : `${day(start)} – ${day(due)}`;
}

function day(date: LocalDate): string {
  return `${dayOf(date)} ${OF_MONTHS[monthOf(date) - 1]} ${yearOf(date)} года`;
}

/** The plan keeps the case it had, so the case tells the preposition. */
function planWords(plan: string): string {
  if (/^(?:срок|дни|установленн|указанн|определенн|определённ|утвержденн)/iu.test(plan)) return `в ${plan}`;
  return /^\S+(?:[оеё]м|ым|им|ами|ями|ой|ью)(?:\s|$)/iu.test(plan) ? `в соответствии с ${plan}` : `согласно ${plan}`;
}

/** «запросу», «выявлении», «необходимости»: so does a condition. */
function conditionWords(condition: string): string {
  if (/^(?:по|дата|срок|о дате|будет)(?:\s|$)/iu.test(condition)) return condition;
  if (/^\S+(?:у|ю|ам|ям)(?:\s|$)/iu.test(condition)) return `по ${condition}`;
  if (/^запрос(?:\s|$)/iu.test(condition)) return `под ${condition}`;
  return /^\S+ии(?:\s|$)/iu.test(condition) ? `при ${condition}` : `по мере ${condition}`;
}

function relativeWords({ offset, unit, direction, anchor, minimumDuration }: Schedule): string | null {
  if (offset === undefined || unit === undefined || !Number.isInteger(offset) || minimumDuration) return null;
  const form = PLURAL.select(offset) as keyof Forms;
  const [of, before] = LENGTHS[unit];
  if (direction === 'before') return `за ${offset} ${before[form]}${anchor === undefined ? '' : ` до ${anchor}`}`;
  return `в течение ${offset} ${of[form]}${anchor === undefined ? '' : ` после ${anchor}`}`;
}
