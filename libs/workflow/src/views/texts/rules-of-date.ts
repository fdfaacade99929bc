import { type LocalDate, localDate, yearOf } from '@domain/calendar';
import { formatDate, type Texts } from '@domain/texts';
import type { TaskEntity } from '@storage';
import type { OrderRules } from '../../calendars/order-rules.js';

/** A row of a task's history as far as the date's life needs it. */
export interface DatedChange {
  readonly command: string;
  readonly who: string | null;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * What the authority's calendar and profile did to a date: why the day is off, which rule moved it, when a change of the
 * calendar moved it since, and that a year without a decree may still move it.
 */
export function rulesOfDate(
  { dueDate, controlDate }: Pick<TaskEntity, 'dueDate' | 'controlDate'>,
  history: readonly DatedChange[],
  rules: OrderRules,
  texts: Texts,
): string[] {
  if (dueDate === null || controlDate === null) return [];
  const years = [...new Set([dueDate, controlDate].map(yearOf))].filter((year) => rules.working.isProvisional(year));
  return [
    ...dayOff(dueDate, rules, texts),
    ...history.filter(({ command }) => command === 'recalculate').map((change) => recalculated(change, texts)),
    ...years.map((year) => texts.say('calendars.date.provisional', { year })),
  ];
}

/** Nothing for a date that is worked: no rule had anything to do with it. */
function dayOff(dueDate: LocalDate, { calendar, working, profile }: OrderRules, texts: Texts): string[] {
  if (working.isWorking(dueDate)) return [];
  const { kind, act, movedFrom, name } = calendar.dayAt(dueDate);
  const date = formatDate(dueDate, texts);
  const values = {
    date,
    act: act ?? texts.say('calendars.labour-code'),
    name: name ?? texts.say('calendars.day.day-off'),
    ...(movedFrom && { from: formatDate(movedFrom, texts) }),
  };
  const rule = { profile: profileTitle(profile, texts) };
  return [texts.say(`calendars.date.${kind}`, values), texts.say(`calendars.shift.${profile.dayOff}`, rule)];
}

function recalculated({ details }: DatedChange, texts: Texts): string {
  const said = (value: unknown): string => (typeof value === 'string' ? formatDate(localDate(value), texts) : '');
  return texts.say('calendars.date.recalculated', {
    before: said(details['controlDateBefore']),
    after: said(details['controlDate']),
  });
}

/** A shipped profile goes by the name the reader's language gives it. */
export function profileTitle({ name, title }: OrderRules['profile'], texts: Texts): string {
  return title ?? (texts.has(`profiles.${name}`) ? texts.say(`profiles.${name}`) : name);
}
