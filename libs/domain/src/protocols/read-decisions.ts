import { type DeadlineContext, type DeadlineReading, readDeadline, type Warning } from '../deadlines/index.js';
import {
  controlIn,
  deadlineWordsIn,
  isControl,
  type NameLexicon,
  type Party,
  partiesInCase,
  performersOf,
  splitParties,
} from '../orders/index.js';
import { ownersOfAll } from './control-clause.js';
import { natureOf } from './decision-force.js';
import { type Closing, type Draft, draftsOf } from './drafts.js';
import type { KnownPersons } from './known-persons.js';
import { type Labelled, labelledWords } from './labelled-words.js';
import type { Resolution } from './protocol-parts.js';
import type { ReadDecision } from './protocol-reading.js';

export interface DecisionContext {
  readonly lexicon: NameLexicon;
  readonly persons: KnownPersons;
  readonly deadline: DeadlineContext;
  /** The chair's name: «контроль оставляю за собой». */
  readonly chair: string | null;
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
  return { decision, found: warningsOf(decision, reading, term !== null && ownTerm === null) };
}

interface Owners {
  readonly responsible: readonly Party[];
  readonly executors: readonly Party[];
  readonly text: string | null;
  readonly recommended: boolean;
  /** Named apart from the sentence. */
  readonly labelled: boolean;
}

function ownersOf(
  draft: Draft,
  labelled: Labelled | null,
  coExecutors: Labelled | null,
  text: string,
  { lexicon, persons }: DecisionContext,
): Owners {
  const performers = performersOf(text, lexicon);
  const inherited = performers.responsible.length === 0 ? draft.heading?.performers : undefined;
  const recommended = performers.recommended || draft.heading?.performers.recommended === true;
  const named = (inherited ?? performers).responsible;
  const resolve = (parties: readonly Party[]): Party[] => parties.map((party) => persons.resolve(party));
  const words = draft.cells ? draft.cells.responsible : (labelled?.words ?? '');
  const cell = splitParties(words, lexicon);
  const co = splitParties(coExecutors?.words ?? '', lexicon);
  if (cell.responsible.length > 0) {
    const owners = resolve(cell.responsible);
    const others = resolve([...named, ...performers.executors]).filter(
      ({ name }) => !owners.some((owner) => isSame(owner.name, name)),
    );
    return {
      responsible: owners,
      executors: [...resolve([...cell.executors, ...co.responsible]), ...others],
      text: words,
      recommended,
      labelled: true,
    };
  }
  return {
    responsible: resolve(named),
    executors: resolve([...(inherited ?? performers).executors, ...co.responsible]),
    text: null,
    recommended,
    labelled: false,
  };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

interface Term {
  readonly words: string;
  readonly column: string | null;
  readonly isLabelled: boolean;
}

const NO_TERM = /^[\s.–—-]*$|^(?:нет|не\s+установлен|без\s+срока)\.?$/i;

function termOf(draft: Draft, labelled: Labelled | null, text: string): Term | null {
  const cell = draft.cells?.deadline ?? '';
  if (!NO_TERM.test(cell)) return { words: cell.trim(), column: draft.cells?.column ?? null, isLabelled: true };
  if (labelled && labelled.scope === null && !NO_TERM.test(labelled.words)) {
    return { words: labelled.words, column: 'Срок', isLabelled: true };
  }
  const words = deadlineWordsIn(text);
  return words === null ? null : { words, column: null, isLabelled: false };
}

function sharedTerm(closings: readonly Closing[]): Term | null {
  const words = closings.find(({ labels }) => labels.deadline)?.labels.deadline?.words;
  return words === undefined ? null : { words, column: 'Срок', isLabelled: true };
}

function ownersFrom(closings: readonly Closing[], context: DecisionContext): Owners | null {
  for (const { labels, words } of closings) {
    const all = ownersOfAll(words);
    const said = labels.responsible?.words ?? all;
    if (said === null || said === undefined) continue;
    const parties =
      all === null
        ? splitParties(said, context.lexicon)
        : { responsible: partiesInCase(all, 'accusative', context.lexicon), executors: [] };
    return {
      responsible: parties.responsible.map((party) => context.persons.resolve(party)),
      executors: parties.executors.map((party) => context.persons.resolve(party)),
      text: said,
      recommended: false,
      labelled: true,
    };
  }
  return null;
}

function controllerFrom(closings: readonly Closing[], { chair, persons, lexicon }: DecisionContext): string | null {
  for (const { words, labels } of closings) {
    if (labels.controller) return labels.controller.words;
    if (!isControl(words)) continue;
    const control = controlIn(words, lexicon);
    if (control.isKept) return chair;
    const [first] = control.controllers;
    const controller = control.controllers.find(({ type }) => type === 'person') ?? first;
    if (controller) return persons.resolve(controller).name;
  }
  return null;
}

/** Whether a closing line speaks of the decision: shared with it, by its number, or of all that are work. */
function appliesTo({ shared, labels, agendaItem }: Closing, draft: Draft, isTask: boolean): boolean {
  if (shared !== null) return shared.some(({ number, line }) => number === draft.number && line === draft.line);
  const scope = [labels.deadline, labels.responsible, labels.executors, labels.controller].find(
    (field) => field !== null && field.scope !== null,
  )?.scope;
  if (Array.isArray(scope)) {
    const isOwnQuestion = agendaItem === null || draft.agendaItem === agendaItem;
    return isOwnQuestion && scope.some((number) => number === draft.number || draft.number.startsWith(`${number}.`));
  }
  return isTask;
}

function readTerm({ words, column }: Term, context: DeadlineContext): DeadlineReading {
  return readDeadline(words, { ...context, column });
}

function warningsOf(decision: ReadDecision, reading: DeadlineReading | null, isShared: boolean): Warning[] {
  const place = { where: `decision/${decision.number}`, line: decision.source.line };
  const values = { line: decision.source.line };
  const found: Warning[] = (reading?.warnings ?? []).map((warning) => ({ ...warning, ...place }));
  if (!decision.isTask) return found;
  if (decision.responsible.length === 0)
    found.push({ level: 'warn', code: 'decision-without-owner', ...place, values });
  if (decision.deadlineText === null) found.push({ level: 'info', code: 'decision-without-term', ...place, values });
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
