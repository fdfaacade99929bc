import { type NameLexicon, performersOf } from '../orders/index.js';
import { termOf } from './decision-term.js';
import type { OpenDraft } from './draft.js';
import { labelledWords } from './labelled-words.js';

/**
 * The decisions that share the line of labels below the last of them: the members of one list («…;», «…,»), and those without
 * numbers up to the last one that says its own term and owner.
 */
export function sharing(drafts: readonly OpenDraft[]): OpenDraft[] {
  const last = drafts.at(-1);
  const siblings: OpenDraft[] = [];
  for (const sibling of drafts.slice(0, -1).reverse()) {
    if (!last || sibling.heading !== last.heading || sibling.agendaItem !== last.agendaItem) break;
    const isList = last.heading !== null && /[;,]$/.test(sibling.said.at(-1) ?? '');
    const isBare = !sibling.isNumbered && !last.isNumbered && !hasLabels(sibling);
    if (!isList && !isBare) break;
    siblings.push(sibling);
  }
  return siblings;
}

/** Whether numbered decisions right above the last one say neither by when nor who, so that its line may be meant for them too. */
export function mayCloseOthers(drafts: readonly OpenDraft[], lexicon: NameLexicon): boolean {
  const last = drafts.at(-1);
  const others = drafts.slice(0, -1).filter(({ heading, isNumbered }) => isNumbered && heading === last?.heading);
  return (
    last?.isNumbered === true &&
    others.length > 0 &&
    others.every((draft) => !hasLabels(draft)) &&
    others.some((draft) => saysNothing(draft, lexicon))
  );
}

function hasLabels({ said }: OpenDraft): boolean {
  const { deadline, responsible } = labelledWords(said.join('\n'));
  return deadline !== null || responsible !== null;
}

function saysNothing({ said }: OpenDraft, lexicon: NameLexicon): boolean {
  const text = said.join(' ');
  return termOf({ cells: null }, null, text) === null && performersOf(text, lexicon).responsible.length === 0;
}
