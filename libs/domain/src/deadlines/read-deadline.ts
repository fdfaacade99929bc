import { contextFault } from './context-fault.js';
import type { DeadlineContext, DeadlineReading, ReadingStep } from './deadline-reading.js';
import { type Doubt, type DoubtfulWords, eitherReading, warningOf } from './either-reading.js';
import { type Parsed, parse } from './language/parse.js';
import type { Part, Place, Tree } from './language/tree.js';
import { LONGEST_TERM_TEXT } from './longest-term-text.js';
import { apart } from './resolve/apart.js';
import { withBracketedActions } from './resolve/bracketed-actions.js';
import { divided } from './resolve/divide.js';
import { followed } from './resolve/followed.js';
import { type Frame, frameOf } from './resolve/frame.js';
import { goingOn } from './resolve/going-on.js';
import { withMovedTerms } from './resolve/moved-terms.js';
import { withoutPapers } from './resolve/other-paper.js';
import { resolvePart } from './resolve/part.js';
import { asReports } from './resolve/report-before.js';
import { withReportsInBrackets } from './resolve/reports-in-brackets.js';
import { sectionWindow } from './resolve/section.js';
import { isProblem, Trace } from './resolve/window.js';
import { withoutDate } from './resolve/without-date.js';
import { placedWords } from './resolve/wording.js';
import type { Schedule, Warning } from './schedule.js';

/** A cell that holds no words, only dashes or dots. */
const EMPTY = /^[\s.,–—−-]*$/u;
/** What stands between semicolons or line breaks, without the white space before it. */
const PIECE = /[^;\n\s][^;\n]*/gu;
/** Values of a warning that are places in the phrase. */
const PLACES = ['from', 'to', 'at'] as const;

/**
 * Reads a deadline phrase (conventions, version 2): words → tree → dates in the context.
 *
 * Schedules stand in the order written, each with at least one explanation step (`values.schedule` is its number). What cannot
 * be read becomes `unparsed` with its words in `text` and a warning; a date is never guessed, nor counted from a year that no plan has. An empty phrase is no deadline, unless
 * the section's month stands in for it (rule 21). Warnings carry `where: ''` (the caller knows the row). Never throws, whatever the text.
 */
export function readDeadline(phrase: string, context: DeadlineContext): DeadlineReading {
  const strange = contextFault(context);
  if (strange !== null && !EMPTY.test(phrase)) return unparsed(phrase, 'context-date', { date: strange });
  const outline = frameOf(phrase, context);
  const section = strange === null ? sectionWindow(context.section ?? null, outline) : null;
  const frame: Frame = { ...outline, section };
  if (EMPTY.test(phrase)) return readEmpty(frame);
  if (phrase.length > LONGEST_TERM_TEXT) return unparsed(phrase, 'phrase-too-long', { length: phrase.length });
  return frame.planIsGuessed ? readByEitherYear(phrase, frame) : readWords(phrase, frame, true);
}

/** In a plan from autumn to summer that nobody calls one of an academic year, «квартал» and «полугодие» may be those of either year. */
function readByEitherYear(phrase: string, frame: Frame): DeadlineReading {
  const likelier = readWords(phrase, frame, true);
  const other = readWords(phrase, { ...frame, partsAreAcademic: !frame.partsAreAcademic }, true);
  return eitherReading(likelier, other, doubtOf('parts-of-year', phrase, { from: 0, to: phrase.length }));
}

function readWords(phrase: string, frame: Frame, mayDivide: boolean): DeadlineReading {
  const { tree, otherwise, mended, stoppedAt } = parse(phrase, { hourIsSaid: frame.hourIsSaid });
  if (tree === null) {
    const pieces = mayDivide ? [...phrase.matchAll(PIECE)].filter(([piece]) => !EMPTY.test(piece)) : [];
    if (pieces.length > 1)
      return joined(
        pieces.map(({ 0: piece, index }) =>
          movedBy(index, readWords(piece.trimEnd(), { ...frame, phrase: piece.trimEnd() }, false)),
        ),
      );
    return unparsed(phrase, 'deadline-unparsed', {
      text: phrase.trim(),
      at: (stoppedAt?.offset ?? 0) + 1,
      word: stoppedAt?.word ?? '',
      from: stoppedAt?.offset ?? 0,
      to: (stoppedAt?.offset ?? 0) + (stoppedAt?.word.length ?? 0),
    });
  }
  const likelier = readReports(tree, frame);
  const reading = otherwise ? withDoubt(likelier, otherwise, frame) : likelier;
  const homoglyphs: Warning[] = mended.map(({ from, to, written, read }) => ({
    level: 'info',
    code: 'mended-word',
    where: '',
    values: { written, read, at: from + 1, from, to },
  }));
  return { ...reading, warnings: [...homoglyphs, ...reading.warnings] };
}

function withDoubt(
  reading: DeadlineReading,
  { tree, doubted }: NonNullable<Parsed['otherwise']>,
  frame: Frame,
): DeadlineReading {
  const doubt = doubtOf('hour-or-date', frame.phrase, doubted);
  if (tree !== null) return eitherReading(reading, readReports(tree, frame), doubt);
  return { ...reading, warnings: [...reading.warnings, warningOf(doubt)] };
}

function readReports(tree: Tree, frame: Frame): DeadlineReading {
  const reported = asReports(tree);
  if (reported === null) return readTree(tree, frame);
  const reading = readTree(reported.tree, frame);
  if (reported.doubted === null) return reading;
  return eitherReading(reading, readTree(tree, frame), doubtOf('report-or-length', frame.phrase, reported.doubted));
}

function doubtOf(code: Doubt, phrase: string, { from, to }: Place): DoubtfulWords {
  return { code, text: phrase.slice(from, to), from };
}

function readTree(tree: Tree, frame: Frame): DeadlineReading {
  const sifted = withoutPapers(tree.parts, frame);
  const parts = sifted.parts
    .flatMap((part) => withBracketedActions(part, frame))
    .map((part) => withReportsInBrackets(part, frame))
    .flatMap(divided)
    .map(goingOn)
    .map(apart);
  const papers = sifted.papers.map((paper) => placedWords(frame.phrase, paper));
  const [paper] = papers;
  if (parts.length === 0 && paper) return unparsed(paper.text, 'no-date', paper);
  const reading = saidInTurn(joined(withMovedTerms(readParts(parts, frame), parts, frame.phrase)), parts);
  const told = papers.map((values): Warning => ({ level: 'warn', code: 'words-set-aside', where: '', values }));
  return { ...reading, warnings: [...reading.warnings, ...told] };
}

/** The places of the warnings counted from the beginning of the whole phrase. */
function movedBy(offset: number, reading: DeadlineReading): DeadlineReading {
  const warnings = reading.warnings.map((warning) => {
    const places = PLACES.flatMap((name) => {
      const place = warning.values?.[name];
      return typeof place === 'number' ? [[name, place + offset] as const] : [];
    });
    return { ...warning, values: { ...warning.values, ...Object.fromEntries(places) } };
  });
  return { ...reading, warnings };
}

/** Deadlines that «далее» puts one behind the other are for a person to tell apart, as any two in a cell. */
function saidInTurn(reading: DeadlineReading, parts: readonly Part[]): DeadlineReading {
  const count = reading.schedules.length;
  if (count < 2 || !parts.some((part) => part.opensWith === 'then')) return reading;
  return {
    ...reading,
    warnings: [...reading.warnings, { level: 'warn', code: 'two-deadlines', where: '', values: { count } }],
  };
}

/** «…, далее ежеквартально» runs from the end of what stands before it. */
function readParts(parts: readonly Part[], frame: Frame): DeadlineReading[] {
  const readings: DeadlineReading[] = [];
  for (const part of parts) {
    const before = readings.at(-1);
    const follows = before && part.opensWith === 'then' ? followed(before, part, frame) : null;
    if (follows === null || before === undefined) readings.push(readPart(part, frame));
    else if ('schedules' in follows) readings[readings.length - 1] = follows;
    else readings.push(readPart(part, follows));
  }
  return readings;
}

/** Words in brackets that cannot be read («15 мая (1 день)») are a remark and leave the date beside them as it is. */
function readPart(part: Part, frame: Frame): DeadlineReading {
  const trace = new Trace();
  const schedules = resolvePart(part, frame, trace, false);
  if (isProblem(schedules)) {
    const beside = new Trace();
    const dated = resolvePart(part, frame, beside, true);
    if (!isProblem(dated)) return { schedules: dated, warnings: beside.warnings, explanation: beside.steps };
    const from = part.label?.from ?? part.clauses[0]?.at.from ?? 0;
    const to = Math.max(part.clauses.at(-1)?.at.to ?? 0, part.label?.to ?? 0);
    const text = frame.phrase.slice(from, to).trim();
    return unparsed(text, schedules.problem, { text, at: from + 1, from, to }, schedules.needs);
  }
  return { schedules, warnings: trace.warnings, explanation: trace.steps };
}

/** Readings one after another; the explanation's schedule numbers run on. */
function joined(readings: readonly DeadlineReading[]): DeadlineReading {
  const schedules: Schedule[] = [];
  const explanation: ReadingStep[] = [];
  for (const reading of readings) {
    for (const step of reading.explanation) {
      explanation.push({
        ...step,
        values: { ...step.values, schedule: Number(step.values.schedule) + schedules.length },
      });
    }
    schedules.push(...reading.schedules);
  }
  return { schedules, warnings: readings.flatMap((reading) => reading.warnings), explanation };
}

function readEmpty(frame: Frame): DeadlineReading {
  const byProfile = withoutDate(frame);
  if (frame.section === null && byProfile !== null) return byProfile;
  if (frame.section === null) {
    return { schedules: [], warnings: [{ level: 'warn', code: 'deadline-missing', where: '' }], explanation: [] };
  }
  const { start, end } = frame.section;
  return {
    schedules: [{ kind: 'window', occurrences: [{ start, due: end }], inheritedFrom: 'section' }],
    warnings: [],
    explanation: [{ rule: 21, code: 'section-month', values: { start, due: end, schedule: 1 } }],
  };
}

function unparsed(text: string, code: string, values: Warning['values'], needs?: Schedule['needs']): DeadlineReading {
  return {
    schedules: [{ kind: 'unparsed', occurrences: [], text, ...(needs ? { needs } : {}) }],
    warnings: [{ level: 'warn', code, where: '', ...(values ? { values } : {}) }],
    explanation: [{ rule: 19, code: 'unparsed', values: { text, schedule: 1 } }],
  };
}
