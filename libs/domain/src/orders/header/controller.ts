import { controlIn, isControl } from '../clauses/index.js';
import type { OrderHeader, Party } from '../order-reading.js';
import { nameLexicon, splitParties } from '../parties/index.js';

/** The signer's own word for «контроль оставляю за собой»: then the signatory is the controller. */
export const CONTROLLED_BY_SIGNATORY = 'signatory';

type Controller = Pick<OrderHeader, 'controller' | 'controllerPosition'>;

const NOBODY: Controller = { controller: null, controllerPosition: null };
const BY_SIGNATORY: Controller = { controller: CONTROLLED_BY_SIGNATORY, controllerPosition: null };

/** Who controls the order, from its clause on control: a person with the post, a post alone, a body with its head. */
export function readController(clauseTexts: readonly string[]): Controller {
  for (const text of clauseTexts) {
    if (!isControl(text)) continue;
    const control = controlIn(text, nameLexicon([], []));
    if (control.isKept) return BY_SIGNATORY;
    if (control.controllers.length > 0) return controllerAmong(control.controllers);
  }
  return NOBODY;
}

function controllerAmong(parties: readonly Party[]): Controller {
  const { name, position } = officialAmong(parties);
  return { controller: name, controllerPosition: position };
}

/** Who controls, in words of a person who corrects it: «Орлова И.И., заместитель директора», or the code of the signatory. */
export function controllerNamed(words: string | null): Controller {
  if (words === CONTROLLED_BY_SIGNATORY) return BY_SIGNATORY;
  return controllerAmong(officialsNamed(words));
}

export function signatoryNamed(words: string | null): Pick<OrderHeader, 'signatory' | 'signatoryPosition'> {
  const { name, position } = officialAmong(officialsNamed(words));
  return { signatory: name, signatoryPosition: position };
}

/** Everybody whom words in the nominative name. */
export function officialsNamed(words: string | null): Party[] {
  const { responsible, executors } = splitParties(words ?? '', nameLexicon([], []));
  return [...responsible, ...executors];
}

/** The person, with the post; where there is none, a post alone. */
function officialAmong(parties: readonly Party[]): { name: string | null; position: string | null } {
  const [first] = parties;
  const person = parties.find(({ type }) => type === 'person');
  return {
    name: person?.name ?? null,
    position: person?.position ?? (first && first.type !== 'person' ? first.name : null),
  };
}
