import type { Schedule, Warning } from '@domain/deadlines';
import { controllerOf, type OrderReading, type Party, placeOfWarning, type ReadItem } from '@domain/orders';
import { formatDate, formatRange, type Texts } from '@domain/texts';
import { type Places, warningWords } from './warning-words.js';

/** What was read from an order, as lines for a terminal: the warnings on top, then the order, its clauses and its rows. */
export function summaryOfOrder(reading: OrderReading, places: Places, texts: Texts): string[] {
  return [
    ...warningLines(reading.warnings, places, texts),
    ...headerLines(reading, texts),
    ...clauseLines(reading, texts),
    ...rowLines(reading, texts),
  ];
}

export function warningLines(warnings: readonly Warning[], places: Places, texts: Texts): string[] {
  if (warnings.length === 0) return [];
  const lines = warnings.map((warning) => {
    const { said, remedy } = warningWords(warning, places, texts);
    return `  ${warning.level === 'warn' ? '!' : '·'} ${said} ${remedy}`;
  });
  return [texts.say('read-order.warnings', { count: warnings.length }), ...lines, ''];
}

function headerLines({ order, roadmap }: OrderReading, texts: Texts): string[] {
  const unknown = texts.say('read-order.unknown');
  const signatory = [order.signatoryPosition, order.signatory].filter(Boolean).join(' ');
  const period =
    roadmap.periodStart && roadmap.periodEnd ? formatRange(roadmap.periodStart, roadmap.periodEnd, texts) : unknown;
  const lines: readonly (readonly [string, string | null])[] = [
    ['issuer', order.issuer],
    ['number', order.number],
    ['date', order.date ? formatDate(order.date, texts) : null],
    ['title', order.title],
    ['signatory', signatory === '' ? null : signatory],
    ['controller', controllerOf(order)?.name ?? null],
    ['roadmap', roadmap.title],
    ['period', period],
  ];
  return [...lines.map(([key, value]) => `${texts.say(`read-order.${key}`)}: ${value ?? unknown}`), ''];
}

function clauseLines({ clauses }: OrderReading, texts: Texts): string[] {
  if (clauses.length === 0) return [];
  const lines = clauses.map((clause) => {
    const place = placeOfWarning(`${clause.part}/${clause.number}`);
    const term = clause.deadlineText === null ? [] : [termWords(clause.deadlineText, clause.deadlines, texts)];
    return `  ${[texts.say(place.key, place.values), clause.assignee, clause.text, ...term].filter(Boolean).join(' | ')}`;
  });
  return [texts.say('read-order.clauses'), ...lines, ''];
}

function rowLines({ items, sections }: OrderReading, texts: Texts): string[] {
  const lines: string[] = [];
  let current: number | null = null;
  for (const item of items) {
    const section = item.sectionIndex === null ? undefined : sections[item.sectionIndex];
    if (item.sectionIndex !== current && section)
      lines.push([section.number, section.title].filter(Boolean).join('. '));
    current = item.sectionIndex;
    lines.push(`  ${rowWords(item, texts)}`);
  }
  return lines;
}

function rowWords(item: ReadItem, texts: Texts): string {
  const names = (parties: readonly Party[]): string => parties.map((party) => party.name).join(', ');
  const people = [names(item.responsible), names(item.executors)].filter(Boolean).join(' / ');
  const term =
    item.deadlineText === null ? texts.say('read-order.no_term') : termWords(item.deadlineText, item.schedules, texts);
  return [item.number, item.title, term, people].filter(Boolean).join(' | ');
}

/** «Февраль 2023 года» → 1–28 февраля 2023 г. */
export function termWords(words: string, schedules: readonly Schedule[], texts: Texts): string {
  return `«${words.replace(/\s+/g, ' ')}» → ${readingWords(schedules, texts)}`;
}

/** What a term was read as: the kind of each schedule with its dates. */
export function readingWords(schedules: readonly Schedule[], texts: Texts): string {
  const readings = schedules.map((schedule) => {
    const kind = texts.say(`read-order.kind.${schedule.kind}`);
    const plan = schedule.externalPlan ? `(${schedule.externalPlan})` : '';
    return [kind, datesOf(schedule, texts), plan].filter(Boolean).join(' ');
  });
  return readings.join(' + ') || texts.say('read-order.unknown');
}

function datesOf({ kind, occurrences }: Schedule, texts: Texts): string {
  if (kind === 'recurring' && occurrences.length === 0) return texts.say('read-order.no_dates');
  return occurrences.map(({ start, due }) => formatRange(start, due, texts)).join('; ');
}
