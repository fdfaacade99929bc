import type { Warning } from '../../../deadlines/index.js';
import type { Party } from '../../order-reading.js';
import { foldName, type NameLexicon } from '../name-lexicon.js';
import { isClassName, typeOfName } from '../party-type.js';
import { personToNominative } from '../person/index.js';
import { casesOf, type GrammaticalCase, headOf, isNominative, toNominative } from '../words/index.js';
import type { Draft, NameDraft, PersonDraft } from './draft.js';
import { isSurnameOrPlace } from './lone-surname.js';
import { withoutRank } from './rank.js';

export interface FinishedDraft {
  readonly party: Party;
  readonly warnings: readonly Warning[];
}

/** The party of a draft: its name and post in the nominative, its type, what the order calls it. */
export function finishDraft(draft: Draft, lexicon: NameLexicon): FinishedDraft {
  const flags = draft.byAgreement ? { flags: ['by_agreement'] } : {};
  if (draft.kind === 'name') return { party: { ...nameParty(draft, lexicon), ...flags }, warnings: warningsOf(draft) };
  const { position, cases } = postOf(draft);
  const { name, fullName, isGuess } = personToNominative(draft.person, cases ?? draft.cases);
  const party: Party = {
    type: 'person',
    name,
    ...(fullName ? { fullName } : {}),
    ...(name === draft.person.name ? {} : { asWritten: draft.person.fullName ?? draft.person.name }),
    ...(position === '' ? {} : { position }),
    ...flags,
  };
  const warnings: Warning[] = [];
  if (isGuess) warnings.push(warn('person-case', { name, words: draft.person.fullName ?? draft.person.name }));
  if (/^[^\s]+(?:\s[А-ЯЁ]\.)?$/.test(name)) warnings.push(warn('person-initials', { name }));
  if (draft.remark) warnings.push({ ...warn('party-remark', { name, words: draft.remark }), level: 'info' });
  return { party, warnings };
}

interface ReadPost {
  readonly position: string;
  readonly cases: readonly GrammaticalCase[] | null;
}

function withRank({ position, cases }: ReadPost, rank: string): ReadPost {
  return { position: `${position}, ${rank}`, cases };
}

/** The post of a person in the nominative, and the cases it shows the name to stand in; null where it shows none. */
function postOf({ post: written, isShared, cases }: Pick<PersonDraft, 'post' | 'isShared' | 'cases'>): ReadPost {
  const { post, rank } = withoutRank(written.replace(/\s*:\s*/g, ' '));
  if (rank !== null)
    return withRank(postOf({ post, isShared, cases }), toNominative(rank, { number: 'singular', ofOne: true }));
  const head = post === '' ? null : headOf(post);
  if (!head) return { position: post, cases: null };
  if (isShared) return { position: toNominative(post, { number: 'plural', ofOne: true }), cases: null };
  if (isNominative(head, 'singular')) return { position: post, cases: null };
  const shown = demandedAmong([...casesOf(head, 'singular')], cases);
  if (shown.length === 0) return { position: toNominative(post, { ofOne: true }), cases };
  return { position: toNominative(post, { number: 'singular' }), cases: shown };
}

/** «заведующей» may be of several cases; the words around («Поручить …») tell which. */
function demandedAmong(
  shown: readonly GrammaticalCase[],
  demanded: readonly GrammaticalCase[] | null,
): readonly GrammaticalCase[] {
  const both = shown.filter((one) => demanded?.includes(one));
  if (both.length > 0) return both;
  // «Директоре школы Орлову И.И. провести»: the post is misspelt, the name shows what was meant.
  return demanded !== null && shown.every((one) => one === 'prepositional') ? demanded : shown;
}

function nameParty({ words, fullName, asWritten, cases }: NameDraft, lexicon: NameLexicon): Party {
  const nominative = toNominative(words, cases === null ? {} : { from: cases });
  const known = lexicon.get(foldName(nominative)) ?? lexicon.get(foldName(words));
  const name = known?.name ?? nominative;
  const full = fullName ?? known?.fullName;
  const written = asWritten ?? words;
  return {
    type: typeOfName(name, full === undefined ? known : { name, fullName: full, isClass: known?.isClass ?? false }),
    name,
    ...(full === undefined ? {} : { fullName: full }),
    ...(written === name ? {} : { asWritten: written }),
    ...(isClassName(name, known) || (full !== undefined && isClassName(full, undefined))
      ? { classOfOrganisations: true }
      : {}),
  };
}

/** Words that name nobody in particular. */
const VAGUE =
  /^(?:все|все участники|ответственные(?: лица)?|ответственное лицо|заинтересованные(?: лица)?|исполнители|участники|другие|иные лица)$/i;

function warningsOf({ words }: NameDraft): Warning[] {
  if (isSurnameOrPlace(words)) return [warn('bracket-untold', { words })];
  return VAGUE.test(words) ? [warn('party-vague', { words })] : [];
}

function warn(code: string, values: Readonly<Record<string, string>>): Warning {
  return { level: 'warn', code, where: 'cell', values };
}
