import type { DeadlineReading } from '../deadline-reading.js';
import type { Part } from '../language/tree.js';
import type { Schedule, Warning } from '../schedule.js';
import { placedWords, wordsAt } from './wording.js';

const BECOMES =
  /^(?:срок(?:\s+(?:ис|вы)полнения)?\s+)?(?:был\s+)?(?:(?:продл[её]н|перенес[её]н|измен[её]н)[аоы]?(?![а-яё])|стал[аои]?$|теперь$|новый\s+срок$)/iu;
const WAS = /^(?:(?:срок\s+)?был[аои]?|ранее|прежде|вместо|первоначально|(?:прежний|старый|первоначальный)\s+срок)$/iu;
const MOVED_TO = /(?<![а-яё])(?:продл[её]н|перенес[её]н|измен[её]н)[аоы]?(?![а-яё]).*\d/iu;

/** «(срок перенесён на 20 июня)»: a remark that no date is read from, and that the dates beside it may not hold by. */
export function speaksOfMove(remark: string): boolean {
  return MOVED_TO.test(remark);
}

/**
 * «до 15 мая (продлено до 20 июня)», «было 1 мая, стало 1 июня»: the new term takes the place of the one before, which stays its other
 * reading, and a person is told.
 */
export function withMovedTerms(
  readings: readonly DeadlineReading[],
  parts: readonly Part[],
  phrase: string,
): DeadlineReading[] {
  if (readings.length !== parts.length) return [...readings];
  const settled: DeadlineReading[] = [];
  let isOldWaiting = false;
  parts.forEach((part, index) => {
    const reading = readings[index] as DeadlineReading;
    const words = part.label === null ? '' : wordsAt(phrase, part.label);
    const [before, isOld] = [settled.at(-1), WAS.test(words)];
    const told = toldOf(part, phrase);
    if (before && (isOldWaiting || (BECOMES.test(words) && !isOld))) {
      settled[settled.length - 1] = replaced(before, reading, told);
      isOldWaiting = false;
    } else if (before && isOld) settled[settled.length - 1] = replaced(reading, before, told);
    else {
      isOldWaiting = isOld && index < parts.length - 1;
      settled.push(isOld && !isOldWaiting ? { ...reading, warnings: [...reading.warnings, told] } : reading);
    }
  });
  return settled;
}

function toldOf({ label, clauses }: Part, phrase: string): Warning {
  const from = label?.from ?? clauses[0]?.at.from ?? 0;
  const to = Math.max(clauses.at(-1)?.at.to ?? 0, label?.to ?? 0);
  return { level: 'warn', code: 'term-moved', where: '', values: placedWords(phrase, { from, to }) };
}

/** The words that only say which of the two it is name no work. */
function replaced(old: DeadlineReading, now: DeadlineReading, told: Warning): DeadlineReading {
  const alternatives = old.schedules.map(unnamed).flatMap(({ alternatives: others = [], ...one }) => [one, ...others]);
  const schedules = now.schedules.map(unnamed);
  return {
    ...now,
    schedules: schedules.map((one, index) =>
      index === 0 ? { ...one, alternatives: [...(one.alternatives ?? []), ...alternatives] } : one,
    ),
    warnings: [...now.warnings, told],
  };
}

function unnamed({ label, ...schedule }: Schedule): Schedule {
  return label === undefined || BECOMES.test(label) || WAS.test(label) ? schedule : { ...schedule, label };
}
