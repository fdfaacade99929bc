export type ProposedKind =
  | 'ministry'
  | 'institute'
  | 'municipal_authority'
  | 'school'
  | 'body'
  | 'class'
  | 'group'
  | 'role';

const KINDS: readonly (readonly [ProposedKind, RegExp])[] = [
  ['ministry', /министерств|департамент/iu],
  ['institute', /институт|(^|\s)дпо(\s|$)|центр|ииро|иро(\s|»|$)/iu],
  ['school', /школ|гимнази|лице[йя]|(^|\s)(м[бак]оу|сош|оош)(\s|$)/iu],
  ['municipal_authority', /управлени\S* образовани|отдел\S* образовани|администраци/iu],
];

/** What kind of body a name speaks of. */
export function kindOfName(name: string): ProposedKind {
  return KINDS.find(([, words]) => words.test(name))?.[0] ?? 'body';
}
