import { controlIn, isControl } from '../clauses/index.js';
import { nameLexicon } from '../parties/index.js';

/** The signer's own word for «контроль оставляю за собой»: then the signatory is the controller. */
export const CONTROLLED_BY_SIGNATORY = 'signatory';

interface Controller {
  readonly controller: string | null;
  readonly controllerPosition: string | null;
}

const NOBODY: Controller = { controller: null, controllerPosition: null };

/** Who controls the order, from its clause on control: a person with the post, a post alone, a body with its head. */
export function readController(clauseTexts: readonly string[]): Controller {
  for (const text of clauseTexts) {
    if (!isControl(text)) continue;
    const control = controlIn(text, nameLexicon([], []));
    if (control.isKept) return { controller: CONTROLLED_BY_SIGNATORY, controllerPosition: null };
    const [first] = control.controllers;
    const person = control.controllers.find(({ type }) => type === 'person');
    if (!first) continue;
    const position = person?.position ?? (first.type === 'person' ? null : first.name);
    return { controller: person?.name ?? null, controllerPosition: position };
  }
  return NOBODY;
}
