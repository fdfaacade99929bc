import { daysBetween, type LocalDate } from '../calendar/index.js';
import { bareRung, plannedRung } from '../reminders/index.js';
import { formatDate, formatDay, formatDueWithShift, formatRange, type Texts } from '../texts/index.js';
import type { LetterItem } from './letter-content.js';
import type { LetterTask } from './letter-input.js';
import type { PlacedTask } from './place-task.js';

type Detail = LetterItem['details'][number];

/** One task in words: what matters now, then the row's own facts (in brief: its date alone), then why this person is told. */
export function tellTask(
  { task, block }: PlacedTask,
  {
    today,
    namesOrder,
    isBrief,
  }: { readonly today: LocalDate; readonly namesOrder: boolean; readonly isBrief: boolean },
  texts: Texts,
): Omit<LetterItem, 'link'> {
  return {
    taskId: task.id,
    heading: texts.say('letters.task.heading', { number: bareNumber(task), title: task.title }),
    message: tellNow({ task, block }, today, texts),
    isLate: block === 'overdue' || block === 'escalated',
    details: tellFacts(task, { namesOrder, isBrief }, texts),
    why: { label: texts.say('letters.label.why'), value: tellWhy(task, texts) },
  };
}

/** «2.3» of «2.3.» */
export function bareNumber(task: LetterTask): string {
  return task.number.replace(/\.$/u, '');
}

/** The order a task comes from: «приказ от 7 марта 2023 г. № 01/545». */
export function tellOrder({ number, date }: LetterTask['order'], texts: Texts): string {
  if (number && date) return texts.say('letters.value.order', { number, date: formatDate(date, texts) });
  if (number) return texts.say('letters.value.order_without_date', { number });
  if (date) return texts.say('letters.value.order_without_number', { date: formatDate(date, texts) });
  return texts.say('letters.value.order_unnamed');
}

function tellNow({ task, block }: PlacedTask, today: LocalDate, texts: Texts): string {
  const due = task.controlDate === null ? '' : formatDate(task.controlDate, texts);
  const days = task.controlDate === null ? 0 : Math.abs(daysBetween(today, task.controlDate));
  const action = task.reason.role === 'lead' ? ` ${texts.say('letters.action.lead')}` : reportedBy(task, texts);
  switch (block) {
    case 'overdue':
      return texts.say('letters.message.overdue', { due, count: days }) + action;
    case 'today':
      return texts.say('letters.message.today', { due }) + action;
    case 'week':
    case 'ahead':
      return texts.say('letters.message.ahead', { due, count: days }) + reportedBy(task, texts);
    case 'escalated':
      return tellEscalation(task, due, days, texts);
    case 'new':
      return tellAssignment(task, due, today, texts) + reportedBy(task, texts);
    case 'interim':
      return tellInterim(task, texts);
    case 'schedule':
      return tellAwaited(task, texts);
    case 'question':
      return tellQuestion(task, texts);
    case 'decision':
    case 'decided':
    case 'mentioned':
      return tellDecision(task, texts);
    default: {
      const never: never = block;
      return never;
    }
  }
}

/** A co-executor learns who reports; the lead knows. */
function reportedBy(task: LetterTask, texts: Texts): string {
  if (!task.reason.role.startsWith('executor-') || task.lead === null) return '';
  return ` ${texts.say('letters.action.executor', { lead: task.lead })}`;
}

/** Who has not done what, and since when. */
function tellEscalation(task: LetterTask, due: string, days: number, texts: Texts): string {
  const key = task.state === 'returned' ? 'letters.message.escalated_returned' : 'letters.message.escalated';
  return texts.say(key, { who: task.lead ?? texts.say('letters.value.nobody'), due, count: days });
}

function tellAssignment(task: LetterTask, due: string, today: LocalDate, texts: Texts): string {
  if (task.controlDate !== null && task.controlDate < today) return texts.say('letters.message.assigned_late', { due });
  if (task.controlDate !== null) return texts.say('letters.message.assigned', { due });
  if (task.runsTo === null) return texts.say('letters.message.assigned_without_date');
  return texts.say('letters.message.assigned_runs_to', { runsTo: formatDate(task.runsTo, texts) });
}

function tellInterim(task: LetterTask, texts: Texts): string {
  const rung = plannedRung(task.reason.rung)?.family ?? 'interim';
  const runsTo = task.runsTo === null ? '' : formatDate(task.runsTo, texts);
  return texts.say(`letters.message.${rung}`, { runsTo });
}

function tellAwaited(task: LetterTask, texts: Texts): string {
  if (task.reason.role === 'coordinator') {
    const who = task.lead ?? texts.say('letters.value.nobody');
    return texts.say('letters.message.awaiting-escalated', { who, since: formatDate(task.createdOn, texts) });
  }
  if (task.externalPlan === null) return texts.say('letters.message.awaiting-dates');
  return texts.say('letters.message.awaiting-schedule', { plan: task.externalPlan });
}

function tellQuestion(task: LetterTask, texts: Texts): string {
  const due = task.dueDate === null ? '' : formatDate(task.dueDate, texts);
  const orderDate = task.order.date;
  if (orderDate === null) return texts.say('letters.message.retrospective_undated_order', { due });
  return texts.say('letters.message.retrospective', { due, orderDate: formatDate(orderDate, texts) });
}

function tellDecision(task: LetterTask, texts: Texts): string {
  return task.reason.rung.startsWith('report-') ? tellReportDecision(task, texts) : tellTaskDecision(task, texts);
}

function tellTaskDecision({ reason, decision }: LetterTask, texts: Texts): string {
  if (!decision) throw new Error(`A letter of '${reason.rung}' needs the decision it is about`);
  const message = texts.say(`letters.message.${bareRung(reason.rung)}`, {
    author: decision.author,
    day: formatDate(decision.decidedOn, texts),
    reason: decision.reason,
    from: decision.from ?? texts.say('letters.value.no_holder'),
    date: sayDate(decision.newDate, texts),
    expectedBy: sayDate(decision.expectedBy, texts),
  });
  // A later date may be granted without a word.
  return message.trimEnd();
}

function sayDate(date: LocalDate | undefined, texts: Texts): string {
  return date === undefined ? '' : formatDate(date, texts);
}

function tellReportDecision({ reason, report }: LetterTask, texts: Texts): string {
  if (!report) throw new Error(`A letter of '${reason.rung}' needs the report it is about`);
  return texts.say(`letters.message.${bareRung(reason.rung)}`, {
    author: report.author,
    day: formatDate(report.submittedOn, texts),
    reason: report.returnReason ?? '',
  });
}

type Fact = readonly [label: string, value: string | null];

const WITH_REPORT: ReadonlySet<string> = new Set(['report-for-check', 'report-submitted']);

function tellFacts(
  task: LetterTask,
  { namesOrder, isBrief }: { readonly namesOrder: boolean; readonly isBrief: boolean },
  texts: Texts,
): Detail[] {
  const theDate: readonly Fact[] = [
    ['report', WITH_REPORT.has(bareRung(task.reason.rung)) ? (task.report?.text ?? null) : null],
    ['due', tellDue(task, texts)],
    ['biography', tellBiography(task, texts)],
    ['occurrence', tellOccurrence(task, texts)],
    ['order', namesOrder ? tellOrder(task.order, texts) : null],
  ];
  const theRest: readonly Fact[] = [
    ['result', task.expectedResult],
    ['lead', task.lead],
    ['checked', task.report?.checkedBy ?? null],
    ['with', task.coExecutors.length > 0 ? task.coExecutors.join(', ') : null],
    ['giver', task.giver?.name ?? null],
    ['note', task.giver?.note ?? reasonGiven(task)],
    ['acceptor', task.acceptor],
    ['next', tellNext(task, texts)],
  ];
  return [...theDate, ...(isBrief ? [] : theRest)].flatMap(([label, value]) =>
    value ? [{ label: texts.say(`letters.label.${label}`), value }] : [],
  );
}

/** Why a task was given after its order was issued. */
function reasonGiven({ reason, decision }: LetterTask): string | null {
  return reason.rung === 'assigned' ? (decision?.reason ?? null) : null;
}

function tellDue(task: LetterTask, texts: Texts): string | null {
  if (task.dueDate !== null) return formatDueWithShift(task.dueDate, task.controlDate, texts);
  return task.runsTo === null ? null : texts.say('letters.value.runs_to', { date: formatDate(task.runsTo, texts) });
}

/** The date's biography: the order's words → the reading → the shift off a day off. */
function tellBiography(task: LetterTask, texts: Texts): string {
  const words = task.deadlineWords;
  const steps = [words ? texts.say('letters.biography.words', { words }) : texts.say('letters.biography.no_words')];
  if (task.giver) steps.push(texts.say('letters.biography.given', { name: task.giver.name }));
  else if (task.startDate !== null && task.dueDate !== null) {
    const read = formatRange(task.startDate, task.movedFrom ?? task.dueDate, texts);
    steps.push(texts.say('letters.biography.read', { range: read }));
  }
  if (task.movedFrom && task.dueDate !== null) {
    const dates = task.movedTo?.length ? task.movedTo : [task.dueDate];
    steps.push(...dates.map((date) => texts.say('letters.biography.moved', { date: formatDay(date, texts) })));
  }
  if (task.dueDate !== null && task.controlDate !== null && task.controlDate !== task.dueDate) {
    const [due, control] = [formatDay(task.dueDate, texts), formatDay(task.controlDate, texts)];
    steps.push(texts.say('letters.biography.shifted', { due, control }));
  }
  return steps.join(' → ');
}

function tellOccurrence({ occurrence, occurrenceCount }: LetterTask, texts: Texts): string | null {
  if (occurrenceCount < 2 || occurrence < 1) return null;
  return texts.say('letters.task.occurrence', { occurrence, occurrences: occurrenceCount });
}

function tellWhy({ reason, giver }: LetterTask, texts: Texts): string {
  return texts.say('letters.why', {
    role: texts.say(`reminders.role.${roleName(reason, Boolean(giver))}`),
    rung: sayRung(reason.rung, texts),
  });
}

const TOLD_BY_NAME: Readonly<Record<string, string>> = { mentioned: 'mentioned', 'task-unevaluated': 'coordinator' };

/** Of a task that was handed on whoever gave it stands in the place of the coordinator. */
function roleName({ role, rung }: LetterTask['reason'], isHandedOn: boolean): string {
  if (role.startsWith('executor-')) return 'executor';
  if (role.startsWith('person-')) return TOLD_BY_NAME[bareRung(rung)] ?? 'reporter';
  return isHandedOn && role === 'coordinator' ? 'giver' : role;
}

function tellNext({ next }: LetterTask, texts: Texts): string | null {
  if (next === null) return null;
  const told = { day: formatDay(next.day, texts), rung: sayRung(next.rung, texts) };
  if (next.escalatesTo === null) return texts.say('letters.next', told);
  return texts.say('letters.next_escalates', { ...told, role: texts.say(`reminders.role.${next.escalatesTo}`) });
}

function sayRung(name: string, texts: Texts): string {
  const rung = plannedRung(name);
  if (rung === null) return texts.say(`reminders.rung.${bareRung(name)}`);
  return texts.say(`reminders.rung.${rung.family}`, rung.days === null ? {} : { count: rung.days });
}
