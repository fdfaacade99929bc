import { type LocalDate, localDate } from '@domain/calendar';
import { explainSteps, type ReadingStep } from '@domain/deadlines';
import { formatDate, formatDueWithShift, russian, say } from '@domain/texts';
import type { RoadmapItemEntity, TaskEntity } from '@storage';

/** A row of a task's history as far as the date's life needs it. */
interface DatedChange {
  readonly command: string;
  readonly who: string | null;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Where a task's date came from: the order's words → how they were read → the shift off a day off → later changes. */
export function biographyOf(
  task: Pick<TaskEntity, 'dueDate' | 'controlDate' | 'runsTo' | 'externalPlan'>,
  reading: RoadmapItemEntity['reading'],
  history: readonly DatedChange[],
): string[] {
  const supplied = history.filter(({ command }) => command === 'supply_dates');
  return [
    reading.deadlineText === null
      ? say('views.biography.no-words')
      : say('views.biography.words', { words: reading.deadlineText }),
    ...explainSteps(stepsOf(task, reading.explanation), russian),
    ...supplied.map(suppliedText),
    ...shiftText(task),
    ...(task.runsTo === null ? [] : [say('views.biography.runs-to', { date: formatDate(task.runsTo) })]),
  ];
}

/** Of a row with several dates only the steps that lead to this one; all of them where none does. */
function stepsOf({ dueDate }: { dueDate: LocalDate | null }, steps: readonly ReadingStep[]): readonly ReadingStep[] {
  if (!steps.some(({ values }) => values['due'] === dueDate)) return steps;
  return steps.filter(({ values }) => values['due'] === undefined || values['due'] === dueDate);
}

function suppliedText({ who, reason, details }: DatedChange): string {
  const due = typeof details['dueDate'] === 'string' ? formatDate(localDate(details['dueDate'])) : '';
  const text = say('views.biography.supplied', { who: who ?? say('views.system'), due });
  return reason === null ? text : `${text} ${say('views.biography.because', { reason })}`;
}

function shiftText({ dueDate, controlDate }: { dueDate: LocalDate | null; controlDate: LocalDate | null }): string[] {
  if (dueDate === null || controlDate === null || controlDate === dueDate) return [];
  return [say('views.biography.shifted', { dates: formatDueWithShift(dueDate, controlDate) })];
}
