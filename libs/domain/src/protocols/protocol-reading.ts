import type { LocalDate } from '../calendar/index.js';
import type { ReadingStep, Schedule, Warning } from '../deadlines/index.js';
import type { Party, SourcePlace } from '../orders/index.js';

/** A question of the agenda (повестка), or of the protocol itself where it has no agenda. */
export interface AgendaItem {
  /** As written: «1», «II». */
  readonly number: string;
  readonly text: string;
}

export interface Meeting {
  readonly number: string | null;
  readonly date: LocalDate | null;
  /** When it began, «14:30»; null where the head names no hour. */
  readonly time: string | null;
  /** What met, in the words of the form: «заседания педагогического совета». */
  readonly title: string | null;
  /** The collegial body in the nominative: «педагогический совет»; null for a meeting that is no body («совещание»). */
  readonly body: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly chairPosition: string | null;
  readonly secretary: string | null;
  readonly present: readonly Party[];
  readonly invited: readonly Party[];
  readonly agenda: readonly AgendaItem[];
}

/** A decision (решение) of the meeting. */
export interface ReadDecision {
  /** As written: «2.1», «1.2а»; made from the agenda item and the place where the source gives none (`isNumbered`). */
  readonly number: string;
  readonly isNumbered: boolean;
  /** The number of the agenda item it was taken on; null where that is not said. */
  readonly agendaItem: string | null;
  /** Its words, without the term and the owner that stand apart from the sentence. */
  readonly text: string;
  /** False for what is settled by being written down: «принять к сведению», «утвердить», «признать». */
  readonly isTask: boolean;
  readonly force?: 'recommended';
  /** In the order written; the first one answers for the decision. */
  readonly responsible: readonly Party[];
  /** Those who take part: «совместно с …», behind the slash of a cell. */
  readonly executors: readonly Party[];
  readonly responsibleText: string | null;
  /** Who checks the execution, by name, or the post in the words of the source. */
  readonly controller: string | null;
  readonly deadlineText: string | null;
  readonly schedules: readonly Schedule[];
  readonly explanation: readonly ReadingStep[];
  readonly source: SourcePlace;
}

/** What was read from a protocol. Printed by `vekha read-order --json`. Nothing in it is confirmed yet. */
export interface ProtocolReading {
  readonly kind: 'protocol';
  readonly meeting: Meeting;
  readonly decisions: readonly ReadDecision[];
  readonly warnings: readonly Warning[];
}
