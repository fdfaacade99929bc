import {
  controlIn,
  isControl,
  type NameLexicon,
  type Party,
  partiesInCase,
  performersOf,
  splitParties,
} from '../orders/index.js';
import { ownersOfAll } from './control-clause.js';
import type { Closing, Draft } from './draft.js';
import type { KnownPersons } from './known-persons.js';
import type { Labelled } from './labelled-words.js';

/** What is known of the people of a meeting. */
export interface PeopleContext {
  readonly lexicon: NameLexicon;
  readonly persons: KnownPersons;
  /** The chair's name: «контроль оставляю за собой». */
  readonly chair: string | null;
}

export interface Owners {
  readonly responsible: readonly Party[];
  readonly executors: readonly Party[];
  readonly text: string | null;
  readonly recommended: boolean;
  /** Named apart from the sentence. */
  readonly labelled: boolean;
}

/** Who answers for a decision by its own words: those named apart from the sentence, else those it obliges. */
export function ownersOf(
  draft: Draft,
  labelled: Labelled | null,
  coExecutors: Labelled | null,
  text: string,
  { lexicon, persons }: PeopleContext,
): Owners {
  const performers = performersOf(text, lexicon);
  const inherited = performers.responsible.length === 0 ? draft.heading?.performers : undefined;
  const recommended = performers.recommended || draft.heading?.performers.recommended === true;
  const named = (inherited ?? performers).responsible;
  const resolve = (parties: readonly Party[]): Party[] => parties.map((party) => persons.resolve(party));
  const words = draft.cells ? draft.cells.responsible : (labelled?.words ?? '');
  const cell = splitParties(words, lexicon);
  const co = splitParties(coExecutors?.words ?? '', lexicon, 'Соисполнители');
  if (cell.responsible.length > 0) {
    const owners = resolve(cell.responsible);
    const others = resolve([...named, ...performers.executors]).filter(
      ({ name }) => !owners.some((owner) => isSame(owner.name, name)),
    );
    return {
      responsible: owners,
      executors: [...resolve([...cell.executors, ...co.executors]), ...others],
      text: words,
      recommended,
      labelled: true,
    };
  }
  return {
    responsible: resolve(named),
    executors: resolve([...(inherited ?? performers).executors, ...co.executors]),
    text: null,
    recommended,
    labelled: false,
  };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Who answers for it by a line that speaks of several. */
export function ownersFrom(closings: readonly Closing[], context: PeopleContext): Owners | null {
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

/** Who checks the execution by a line that speaks of several. */
export function controllerFrom(
  closings: readonly Closing[],
  { chair, persons, lexicon }: PeopleContext,
): string | null {
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
