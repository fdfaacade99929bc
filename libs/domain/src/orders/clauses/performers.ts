import type { ObligedParty, Party } from '../order-reading.js';
import { asCoExecutor, type NameLexicon, type PlacedParty, readParties } from '../parties/index.js';
import { appointedWords } from './appointed-words.js';
import { obligedWords } from './obliged-words.js';

export interface Performers {
  /** In the order written, in the nominative; the first one answers. */
  readonly responsible: readonly Party[];
  readonly executors: readonly Party[];
  readonly recommended: boolean;
}

/** Whom a sentence obliges, by its words in the dative («Белову С.С., руководителям школ провести …»). */
export function performersOf(text: string, lexicon: NameLexicon): Performers {
  const { whom, together, recommended, inCase } = obligedWords(text);
  const appointed = appointedParties(text, lexicon);
  const responsible = appointed.length > 0 ? appointed : partiesInCase(whom, inCase, lexicon);
  return {
    responsible: responsible.map(capitalised),
    executors:
      together === null ? [] : partiesInCase(together, 'instrumental', lexicon).map(capitalised).map(asCoExecutor),
    recommended,
  };
}

/** Whom a clause appoints («Назначить ответственным … Орлову И.И.»); empty for other clauses. */
export function appointedParties(text: string, lexicon: NameLexicon): ObligedParty[] {
  const words = appointedWords(text);
  return words === null ? [] : obligedInCase(words, 'accusative', lexicon);
}

export type NamedCase = 'nominative' | 'dative' | 'accusative' | 'instrumental';

/** Parties named in an oblique case, or in the nominative where the source slipped («Орлова И.И., начальнику отдела:»). */
export function partiesInCase(words: string, inCase: NamedCase, lexicon: NameLexicon): Party[] {
  return placedInCase(words, inCase, lexicon).map(({ party }) => party);
}

/** The same with the head of a body at the body that its brackets stand behind. */
export function obligedInCase(words: string, inCase: NamedCase, lexicon: NameLexicon): ObligedParty[] {
  const obliged: ObligedParty[] = [];
  for (const { party, isHead } of placedInCase(words, inCase, lexicon)) {
    const body = obliged.at(-1);
    if (!isHead || body === undefined || body.type === 'person') obliged.push(party);
    else obliged[obliged.length - 1] = { ...body, head: [body.head, party.name].filter(Boolean).join(', ') };
  }
  return obliged;
}

function placedInCase(words: string, inCase: NamedCase, lexicon: NameLexicon): readonly PlacedParty[] {
  return readParties(words.replace(/^лично\s+/i, ''), { lexicon, cases: [inCase] }).placed;
}

/** The first word of a sentence, though the party stood in the middle of it. */
function capitalised(party: Party): Party {
  return { ...party, name: party.name.charAt(0).toUpperCase() + party.name.slice(1) };
}
