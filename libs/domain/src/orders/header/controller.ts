import type { Warning } from '../../deadlines/index.js';
import { controlIn, controlWordsIn } from '../clauses/index.js';
import type { OrderHeader, Party } from '../order-reading.js';
import { findPersons, nameLexicon, splitParties } from '../parties/index.js';

/** The signer's own word for «контроль оставляю за собой»: then the signatory is the controller. */
export const CONTROLLED_BY_SIGNATORY = 'signatory';

type Controller = Pick<OrderHeader, 'controller' | 'controllerPosition' | 'controllerFullName'>;
type Signatory = Pick<OrderHeader, 'signatory' | 'signatoryPosition' | 'signatoryFullName'>;

const NOBODY: Controller = { controller: null, controllerPosition: null };
const BY_SIGNATORY: Controller = { controller: CONTROLLED_BY_SIGNATORY, controllerPosition: null };

export interface ControllerReading {
  readonly controller: Controller;
  readonly warnings: readonly Warning[];
}

/** Who controls the order, from its clause on control: a person with the post, a post alone, a body with its head. */
export function readController(clauseTexts: readonly string[]): ControllerReading {
  const said = clauseTexts.flatMap((text) => controlWordsIn(text) ?? []);
  for (const { words, isOfOrder } of said) {
    if (!isOfOrder) continue;
    const control = controlIn(words, nameLexicon([], []));
    if (control.isKept) return { controller: BY_SIGNATORY, warnings: [] };
    const controller = controllerAmong(control.controllers);
    if (isLegible(controller)) return { controller, warnings: severalIn(words) };
  }
  const [unread] = said;
  const warning: Warning =
    unread === undefined
      ? { level: 'info', code: 'no-controller', where: 'order' }
      : { level: 'warn', code: 'controller-unread', where: 'order', values: { words: unread.words.trim() } };
  return { controller: NOBODY, warnings: clauseTexts.length === 0 ? [] : [warning] };
}

/** «… пунктов 1–5 возложить на Орлову И.И., пунктов 6–10 |– на| Белова С.С.» */
const ONTO_ANOTHER = /(?:[–—-]\s*|,\s+а\s+[^,]{0,200}\s)на\s+(?=[А-ЯЁа-яё])/;

/** The order has one controller: that its words name more is said. */
function severalIn(words: string): Warning[] {
  const persons = findPersons(words).filter(({ at }) => !NAMED_AFTER.test(words.slice(0, at)));
  if (persons.length < 2 && !ONTO_ANOTHER.test(words)) return [];
  return [{ level: 'warn', code: 'controllers-several', where: 'order', values: { words: words.trim() } }];
}

const NAMED_AFTER = /(?:им\.|имени|памяти)\s*$/i;

/** Initials left in a post are those of a damaged name («заместитель министра Видякину ЁЕ.Э.»), unless a body bears the name. */
function isLegible({ controller, controllerPosition }: Controller): boolean {
  if (controller !== null || controllerPosition === null) return controller !== null;
  return !INITIALS.test(controllerPosition) || /(?<![а-яё])(?:им\.|имени|памяти)/i.test(controllerPosition);
}

const INITIALS = /[А-ЯЁ]\s?\.\s?(?:[А-ЯЁ]|$)/;

function controllerAmong(parties: readonly Party[]): Controller {
  const { name, position, fullName } = officialAmong(parties);
  return {
    ...{ controller: name, controllerPosition: position },
    ...(fullName !== undefined && { controllerFullName: fullName }),
  };
}

/** Who controls, in words of a person who corrects it: «Орлова И.И., заместитель директора», or the code of the signatory. */
export function controllerNamed(words: string | null): Controller {
  if (words === CONTROLLED_BY_SIGNATORY) return { ...BY_SIGNATORY, controllerFullName: null };
  return { controllerFullName: null, ...controllerAmong(officialsNamed(words)) };
}

export function signatoryNamed(words: string | null): Signatory {
  const { name, position, fullName = null } = officialAmong(officialsNamed(words));
  return { signatory: name, signatoryPosition: position, signatoryFullName: fullName };
}

/** Everybody whom words in the nominative name. */
export function officialsNamed(words: string | null): Party[] {
  const { responsible, executors } = splitParties(words ?? '', nameLexicon([], []));
  return [...responsible, ...executors];
}

interface Official {
  readonly name: string | null;
  readonly fullName: string | undefined;
  readonly position: string | null;
}

/** The person, with the post; where there is none, a post alone. */
function officialAmong(parties: readonly Party[]): Official {
  const [first] = parties;
  const person = parties.find(({ type }) => type === 'person');
  return {
    name: person?.name ?? null,
    fullName: person?.fullName,
    position: person?.position ?? (first && first.type !== 'person' ? first.name : null),
  };
}
