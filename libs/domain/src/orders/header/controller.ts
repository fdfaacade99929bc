import { accusativeToNominative } from '../parties/index.js';

/** The signer's own word for «контроль оставляю за собой»: then the signatory is the controller. */
export const CONTROLLED_BY_SIGNATORY = 'signatory';

/** Who controls the order, from its clause on control. */
export function readController(clauseTexts: readonly string[]): {
  controller: string | null;
  controllerPosition: string | null;
} {
  for (const text of clauseTexts) {
    if (!/^контроль\s/i.test(text)) continue;
    if (/оставля(?:ю|ет)\s+за\s+собой/i.test(text))
      return { controller: CONTROLLED_BY_SIGNATORY, controllerPosition: null };
    const laidOn = /(?:возложить|возлага(?:ю|ется))\s+на\s+(?<who>.+)$/i.exec(text)?.groups?.who;
    if (!laidOn) continue;
    const { position, person } = accusativeToNominative(laidOn);
    return { controller: person, controllerPosition: position };
  }
  return { controller: null, controllerPosition: null };
}
