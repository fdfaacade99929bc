import { type DeadlineContext, type DeadlineReading, readDeadline, type Warning } from '../deadlines/index.js';
import { unreadTerms, wordsOfTerms } from '../orders/index.js';
import { ownersOfAll } from './control-clause.js';
import { natureOf } from './decision-force.js';
import { controllerFrom, ownersFrom, ownersOf, type PeopleContext } from './decision-owners.js';
import { sharedTerm, type Term, termOf } from './decision-term.js';
import type { Closing, Draft } from './draft.js';
import { draftsOf } from './drafts.js';
import { labelledWords, scopeOf } from './labelled-words.js';
import type { Resolution } from './protocol-parts.js';
import type { ReadDecision } from './protocol-reading.js';

export interface DecisionContext extends PeopleContext {
  readonly deadline: DeadlineContext;
}

export interface DecisionsReading {
  readonly decisions: readonly ReadDecision[];
  readonly warnings: readonly Warning[];
}

/** Reads the decisions of every resolution: text, whether it is a task, owners, term with its dates. */
export function readDecisions(resolutions: readonly Resolution[], context: DecisionContext): DecisionsReading {
  const taken = resolutions.map((resolution) => draftsOf(resolution, context.lexicon));
  const warnings: Warning[] = [];
  const decisions = taken.flatMap(({ drafts, closings }) => {
    const ofAll = taken
      .flatMap((other) => other.closings)
      .filter((closing) => speaksOfAllQuestions(closing, taken.length));
    const applied = [...closings, ...ofAll.filter((closing) => !closings.includes(closing))];
    return drafts.map((draft) => {
      const { decision, found } = readDraft(draft, applied, context);
      warnings.push(...found);
      return decision;
    });
  });
  return { decisions, warnings };
}

/** A control clause under the last question speaks of the whole protocol where it names it. */
function speaksOfAllQuestions({ words, shared }: Closing, questions: number): boolean {
  return shared === null && (questions === 1 || /протокол/i.test(words));
}

function readDraft(
  draft: Draft,
  closings: readonly Closing[],
  context: DecisionContext,
): { decision: ReadDecision; found: Warning[] } {
  const labels = labelledWords(draft.raw);
  const own = ownersOf(draft, labels.responsible, labels.executors, labels.text, context);
  const ownTerm = termOf(draft, labels.deadline, labels.text);
  const nature = natureOf(labels.text, draft.heading?.verb ?? null, own.labelled || ownTerm?.isLabelled === true);
  const isTask = nature === 'work' && ownersOfAll(labels.text) === null;
  const shared = closings.filter((closing) => appliesTo(closing, draft, isTask));
  const responsible = own.responsible.length > 0 ? own : (ownersFrom(shared, context) ?? own);
  const term = ownTerm ?? sharedTerm(shared);
  const reading = term === null ? null : readTerm(term, context.deadline);
  const decision: ReadDecision = {
    number: draft.number,
    isNumbered: draft.isNumbered,
    agendaItem: draft.agendaItem,
    text: labels.text,
    isTask,
    ...(own.recommended ? { force: 'recommended' as const } : {}),
    responsible: responsible.responsible,
    executors: responsible.executors,
    responsibleText: responsible.text,
    controller: labels.controller?.words ?? controllerFrom(shared, context),
    deadlineText: term?.words ?? null,
    schedules: reading?.schedules ?? [],
    explanation: reading?.explanation ?? [],
    source: { line: draft.line, lineEnd: draft.lineEnd },
  };
  const found = warningsOf(decision, reading, { ownTerm, isShared: term !== null && ownTerm === null });
  return { decision, found: draft.mayCloseOthers && isTask ? [...found, closesOthers(decision)] : found };
}

/** Whether a closing line speaks of the decision: shared with it, by its number, or of all that are work. */
function appliesTo({ shared, labels, agendaItem }: Closing, draft: Draft, isTask: boolean): boolean {
  if (shared !== null)
    return isTask && shared.some(({ number, line }) => number === draft.number && line === draft.line);
  const scope = scopeOf(labels);
  if (Array.isArray(scope)) {
    const isOwnQuestion = agendaItem === null || draft.agendaItem === agendaItem;
    return isOwnQuestion && scope.some((number) => number === draft.number || draft.number.startsWith(`${number}.`));
  }
  return isTask;
}

function readTerm({ words, column }: Term, context: DeadlineContext): DeadlineReading {
  return readDeadline(words, { ...context, column });
}

/** A line of labels below several decisions, taken for the last one's alone. */
function closesOthers({ number, source: { line } }: ReadDecision): Warning {
  return { level: 'warn', code: 'labels-of-last-decision', where: `decision/${number}`, line, values: { line } };
}

/** Words like a term that were not read; one in a cell or under a label of its own has been set apart from them. */
function unreadIn(text: string, ownTerm: Term | null): string[] {
  if (ownTerm?.isLabelled) return [];
  return unreadTerms(text, ownTerm === null ? [] : wordsOfTerms(ownTerm.words, text));
}

function warningsOf(
  decision: ReadDecision,
  reading: DeadlineReading | null,
  { ownTerm, isShared }: { readonly ownTerm: Term | null; readonly isShared: boolean },
): Warning[] {
  const place = { where: `decision/${decision.number}`, line: decision.source.line };
  const values = { line: decision.source.line };
  const found: Warning[] = (reading?.warnings ?? []).map((warning) => ({ ...warning, ...place }));
  if (!decision.isTask) return found;
  if (decision.responsible.length === 0)
    found.push({ level: 'warn', code: 'decision-without-owner', ...place, values });
  const unread = unreadIn(decision.text, ownTerm);
  if (unread.length > 0)
    found.push({ level: 'warn', code: 'term-unread', ...place, values: { ...values, words: unread.join('», «') } });
  else if (decision.deadlineText === null)
    found.push({ level: 'info', code: 'decision-without-term', ...place, values });
  if (isShared) {
    found.push({
      level: 'info',
      code: 'decision-term-shared',
      ...place,
      values: { ...values, words: decision.deadlineText ?? '' },
    });
  }
  return found;
}
