import { type LocalDate, localDate } from '@domain/calendar';
import { explainSteps, type ReadingStep } from '@domain/deadlines';
import { formatDate, formatDueWithShift, type Texts } from '@domain/texts';
import type { RoadmapItemEntity, TaskEntity } from '@storage';
import type { OrderRules } from '../../calendars/order-rules.js';
import { type DatedChange, rulesOfDate } from './rules-of-date.js';
import { ruleWithoutDate } from './term-of-profile.js';

/** Where a task's date came from: the order's words → how they were read → the shift off a day off → later changes. */
export function biographyOf(
  task: Pick<
    TaskEntity,
    'dueDate' | 'movedFrom' | 'controlDate' | 'runsTo' | 'externalPlan' | 'giverId' | 'resolutionOfId'
  >,
  reading: RoadmapItemEntity['reading'],
  history: readonly DatedChange[],
  rules: OrderRules,
  texts: Texts,
): string[] {
  const supplied = history.filter(({ command }) => command === 'supply_dates');
  if (task.resolutionOfId !== null) {
    return [
      ...history.flatMap((change) => givenText('resolution', change, texts)),
      ...history.flatMap((change) => movedText(change, texts)),
      ...shiftText(task, texts),
    ];
  }
  return [
    reading.deadlineText === null
      ? texts.say('views.biography.no-words')
      : texts.say('views.biography.words', { words: reading.deadlineText }),
    ...(isOfProfile(task, reading) ? ruleWithoutDate(rules, texts) : []),
    ...(task.giverId === null
      ? explainSteps(stepsOf(task.movedFrom ?? task.dueDate, reading.explanation), texts)
      : history.flatMap((change) => givenText('handed-on', change, texts))),
    ...(task.runsTo === null ? [] : [texts.say('views.biography.runs-to', { date: formatDate(task.runsTo, texts) })]),
    ...supplied.map((change) => suppliedText(change, texts)),
    ...history.flatMap((change) => movedText(change, texts)),
    ...shiftText(task, texts),
    ...rulesOfDate(task, history, rules, texts),
  ];
}

/** The order has no words about the term, and yet the task has a date. */
function isOfProfile(
  { dueDate, giverId }: Pick<TaskEntity, 'dueDate' | 'giverId'>,
  reading: RoadmapItemEntity['reading'],
): boolean {
  return dueDate !== null && giverId === null && reading.deadlineText === null && reading.explanation.length === 0;
}

/** Of a row with several dates only the steps that lead to this one; all of them where none does. */
function stepsOf(dueDate: LocalDate | null, steps: readonly ReadingStep[]): readonly ReadingStep[] {
  if (!steps.some(({ values }) => values['due'] === dueDate)) return steps;
  return steps.filter(({ values }) => values['due'] === undefined || values['due'] === dueDate);
}

function givenText(as: 'handed-on' | 'resolution', { command, who, details }: DatedChange, texts: Texts): string[] {
  const { dueDate } = details;
  if (command !== 'create' || typeof dueDate !== 'string') return [];
  const due = formatDate(localDate(dueDate), texts);
  return [texts.say(`views.biography.${as}`, { due, who: who ?? texts.say('views.system') })];
}

function suppliedText({ who, reason, details }: DatedChange, texts: Texts): string {
  const due = typeof details['dueDate'] === 'string' ? formatDate(localDate(details['dueDate']), texts) : '';
  const text = texts.say('views.biography.supplied', { who: who ?? texts.say('views.system'), due });
  return reason === null ? text : `${text} ${texts.say('views.biography.because', { reason })}`;
}

/** Who moved the date, from which to which and why; the old one stays in the story. */
function movedText({ command, who, reason, details }: DatedChange, texts: Texts): string[] {
  const { oldDueDate, newDueDate } = details;
  if (command === 'end_term' && typeof newDueDate === 'string')
    return [texts.say('views.biography.term-ended', { date: formatDate(localDate(newDueDate), texts) })];
  if (typeof oldDueDate !== 'string' || typeof newDueDate !== 'string') return [];
  const dates = { from: formatDate(localDate(oldDueDate), texts), to: formatDate(localDate(newDueDate), texts) };
  const text =
    command === 'follow_parent'
      ? texts.say('views.biography.followed', dates)
      : texts.say('views.biography.moved', { ...dates, who: who ?? texts.say('views.system') });
  return [reason === null ? text : `${text} ${texts.say('views.biography.because', { reason })}`];
}

function shiftText(
  { dueDate, controlDate }: { dueDate: LocalDate | null; controlDate: LocalDate | null },
  texts: Texts,
): string[] {
  if (dueDate === null || controlDate === null || controlDate === dueDate) return [];
  return [texts.say('views.biography.shifted', { dates: formatDueWithShift(dueDate, controlDate, texts) })];
}
