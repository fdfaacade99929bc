/** What an adjective agrees with: a noun of a gender in the singular, or any noun in the plural. */
export type Agreement = 'masculine' | 'feminine' | 'neuter' | 'plural';

const OBLIQUE = /(?:ого|его|ому|ему|ую|юю|ыми|ими|ых|их|ым|им|ой|ей|ом|ем)$/;
/** Their nominative is stressed on the ending: «городской», «областной». */
const STRESSED = /(?:городск|областн|краев|основн|целев|сетев|правов|окружн|больш)$/i;

/** Nouns end like this, adjectives do not: «учреждением», «организацией», «руководителей», «школой». */
const NOUN = /(?:и|тел|ств|ст|ц)(?:ей|ем|ом|ой)$|(?:школ|служб|групп|команд|работ|программ|систем)ой$/i;

/** Ends like an adjective in an oblique case. Some nouns do too («центром»), so the word after it must be asked as well. */
export function looksOblique(word: string): boolean {
  return /^[а-яё-]{4,}$/i.test(word) && OBLIQUE.test(word) && !NOUN.test(word);
}

/** «муниципального» for a masculine noun → «муниципальный». */
export function nominativeAdjective(word: string, agreement: Agreement): string {
  const stem = word.replace(OBLIQUE, '');
  const ending = word.slice(stem.length);
  const afterVelar = /[гкхжшчщ]$/.test(stem);
  const soft = !afterVelar && /^(?:его|ему|юю|ими|их|им|ей|ем)$/.test(ending);
  if (agreement === 'plural') return stem + (soft || afterVelar ? 'ие' : 'ые');
  if (agreement === 'neuter') return stem + (soft ? 'ее' : 'ое');
  if (agreement === 'feminine') return stem + (soft ? 'яя' : 'ая');
  if (STRESSED.test(stem)) return `${stem}ой`;
  return stem + (soft || afterVelar ? 'ий' : 'ый');
}
