import type { LocalDate } from '../calendar/index.js';
import type { Escalation, RecipientRole } from '../reminders/index.js';
import type { TaskState } from '../tasks/index.js';
import type { BlockId } from './letter-content.js';

/** Whom the letter goes to: a person by his full name as known («Иванова Мария Петровна», «Иванова М.П.»), or an office. */
export type LetterRecipient =
  | { readonly kind: 'person'; readonly fullName: string }
  | { readonly kind: 'office'; readonly organisation: string };

/** The report a decision letter is about. */
export interface LetterReport {
  readonly author: string;
  readonly submittedOn: LocalDate;
  readonly text: string;
  /** Why it was returned. */
  readonly returnReason: string | null;
  /** Who passed it on to the acceptor, where reports are checked first. */
  readonly checkedBy?: string | null;
}

/** What was decided on the task itself, or asked: it was declined, given back, its date is to be moved. */
export interface LetterDecision {
  readonly author: string;
  readonly decidedOn: LocalDate;
  readonly reason: string;
  /** Who held the task before; absent where nobody did. */
  readonly from?: string;
  /** The date that was asked for or set. */
  readonly newDate?: LocalDate;
  /** The last day the decision about that date is expected on; of a request that waits for it. */
  readonly expectedBy?: LocalDate;
}

/** One reason to write about one task; a task that has several reasons stands in the input once for each. */
export interface LetterTask {
  readonly id: string;
  /** Of the row or clause: «2.3». */
  readonly number: string;
  /** The row's own words. */
  readonly title: string;
  readonly order: { readonly number: string | null; readonly date: LocalDate | null };
  readonly occurrence: number;
  readonly occurrenceCount: number;
  readonly state: TaskState;
  /** The deadline as the order words it. */
  readonly deadlineWords: string | null;
  readonly startDate: LocalDate | null;
  readonly dueDate: LocalDate | null;
  readonly controlDate: LocalDate | null;
  /** The first due date of a task that was given a later one. */
  readonly movedFrom?: LocalDate | null;
  /** The dates it was moved to since, one after the other; the last of them is the due date. */
  readonly movedTo?: readonly LocalDate[] | null;
  readonly runsTo: LocalDate | null;
  readonly externalPlan: string | null;
  readonly createdOn: LocalDate;
  readonly expectedResult: string | null;
  /** Names as the order has them; null and empty where it names nobody. */
  readonly lead: string | null;
  readonly coExecutors: readonly string[];
  readonly acceptor: string | null;
  /** Who handed it on to the lead and what he wants done; null for what the order itself gives. */
  readonly giver?: { readonly name: string; readonly note: string | null } | null;
  /**
   * The planned rung (`overdue-3`, `interim-2023-04`) or a decision about a report (`report-submitted`,
   * `report-returned`, `report-accepted`) or about the task (`task-declined`, `task-passed-1`) or about
   * its date (`extension-asked-1`, `extension-granted`, `extension-refused-1`), or that it is `still-open`, and the role
   * it speaks to.
   */
  readonly reason: { readonly rung: string; readonly role: RecipientRole };
  /** What comes after this letter if nothing happens. */
  readonly next: { readonly rung: string; readonly day: LocalDate; readonly escalatesTo: Escalation | null } | null;
  /** Absolute addresses that open the task, and the decision about its report, without a password. */
  readonly links: { readonly open: string; readonly decide?: string };
  readonly report?: LetterReport;
  readonly decision?: LetterDecision;
}

export interface RestOfDay {
  /** None of those the letter is about. */
  readonly tasks: readonly LetterTask[];
  /** How many more there are, by block. */
  readonly untold: Partial<Record<BlockId, number>>;
}

export interface LetterInput {
  readonly recipient: LetterRecipient;
  /** The absent person whose tasks these are, where the reader stands in for him. */
  readonly onBehalfOf?: string;
  /** In whose name the letter is sent: the authority that issued the order. */
  readonly office: string;
  readonly today: LocalDate;
  readonly tasks: readonly LetterTask[];
  /** In the letter that opens a day: what else the recipient owes until the end of the week, and what waits for his decision. */
  readonly rest?: RestOfDay;
  /** The recipient's own list, where he may sign in. */
  readonly allTasksLink: string | null;
  /** Absolute; set where its reader may do without all it tells of. */
  readonly refuseLink: string | null;
}
