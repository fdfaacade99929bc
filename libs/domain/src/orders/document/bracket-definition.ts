const DEFINES =
  /\(\s*далее\s*(?:[-–—:,]\s*)?(?<each>соответственно[\s–—:-]+)?(?:именуется\s+|по тексту\s*[-–—]?\s*)?(?<abbr>[^()]+?)\s*\)/i;

/** «X (далее – Y) Z» taken apart. */
export interface BracketDefinition {
  readonly before: string;
  readonly abbr: string;
  /** «(далее соответственно – директора, ЦСОН)»: several names, each of a part of the phrase. */
  readonly isOfParts: boolean;
  readonly after: string;
  /**
   * The bodies the abbreviation spells, when the phrase names their heads («Руководители органов … (далее – ОМСУ)»):
   * the party is the heads, the abbreviation the bodies. Null when both are the same.
   */
  readonly namesBodiesOf: string | null;
}

export function definitionInBrackets(text: string): BracketDefinition | null {
  const match = DEFINES.exec(text);
  if (!match?.groups) return null;
  const before = text.slice(0, match.index).trim();
  const abbr = (match.groups.abbr ?? '').trim();
  const isOfParts = match.groups.each !== undefined;
  const after = text.slice(match.index + match[0].length);
  return { before, abbr, isOfParts, after, namesBodiesOf: isOfParts ? null : bodiesOf(before, abbr) };
}

const HEADS =
  /^(?:[а-яё]+(?:ый|ий|ые|ие|ого|его|ому|ему|ым|им|ых|их)\s+){0,2}(?:руководител|начальник|директор|заведующ|председател|ректор|управляющ|врач|глав[аеуы](?![а-яё])|главам(?![а-яё]))\S*\s+/i;

function bodiesOf(phrase: string, abbr: string): string | null {
  const heads = HEADS.exec(phrase)?.[0];
  if (!heads) return null;
  const bodies = phrase.slice(heads.length);
  const initial = abbr.charAt(0).toLowerCase();
  return initial !== heads.charAt(0).toLowerCase() && initial === bodies.charAt(0).toLowerCase() ? bodies : null;
}
