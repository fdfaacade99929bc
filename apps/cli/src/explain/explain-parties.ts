import type { Party } from '@domain/orders';
import type { Texts } from '@domain/texts';

/** Who answers, who with him, who carries it out: «отвечает Орлова И.И., директор; исполняют МОУО». */
export function partyWords(responsible: readonly Party[], executors: readonly Party[], texts: Texts): string {
  const [lead, ...others] = responsible;
  const names = (parties: readonly Party[]): string => parties.map((party) => nameOf(party, texts)).join(', ');
  const parts = [
    lead ? texts.say('explain.answers', { names: nameOf(lead, texts) }) : null,
    others.length > 0 ? texts.say('explain.answer-too', { names: names(others) }) : null,
    executors.length > 0 ? texts.say('explain.execute', { names: names(executors) }) : null,
  ];
  return parts.filter(Boolean).join('; ') || texts.say('explain.nobody');
}

/** A person's post stands behind the name, for all others what kind of party it is. */
export function nameOf(party: Party, texts: Texts): string {
  const name = party.classOfOrganisations ? texts.say('explain.each-of-class', { name: party.name }) : party.name;
  const kind =
    party.type === 'person' || party.classOfOrganisations ? party.position : texts.say(`explain.party.${party.type}`);
  const agreement = party.flags?.includes('by_agreement') ? texts.say('explain.by-agreement') : null;
  const notes = [kind, agreement].filter(Boolean).join(', ');
  return notes === '' ? name : `${name} (${notes})`;
}
