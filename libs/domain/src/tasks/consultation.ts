import { addWorkingDays, type LocalDate, type WorkingCalendar } from '../calendar/index.js';

/** Working days a request for a consultation has for its answer, where nobody promised another day. */
const ANSWER_WORKING_DAYS = 5;

/** The day by which whoever asks is promised an answer. */
export function answerBy(askedOn: LocalDate, working: WorkingCalendar): LocalDate {
  return addWorkingDays(askedOn, ANSWER_WORKING_DAYS, working);
}
