import { isPostOfOne, typeOfName } from '../party-type.js';
import { headOf, isNominative } from '../words/index.js';
import type { Draft, NameDraft, PersonDraft } from './draft.js';
import { isRank } from './rank.js';

/**
 * Gives every person the post that stands beside him: after his name («Иванова И.И., начальник отдела»), before it when
 * posts and people take turns from the first («директор школы, Иванова И.И.»), and one post written for several
 * («методисты А, Б»; «А, Б – методисты»).
 */
export function pairPosts(drafts: readonly Draft[]): Draft[] {
  return spreadBack(spreadForward(postsFirst(drafts) ?? postsAfter(drafts)));
}

const isAlone = (draft: Draft | undefined): draft is PersonDraft => draft?.kind === 'person' && draft.post === '';

/** Nothing stands before the name, or a rank: «майор Ежов П.П., начальник ПСЧ-4». */
const hasNoPost = (draft: Draft | undefined): draft is PersonDraft =>
  draft?.kind === 'person' && (draft.post === '' || isRank(draft.post));

function isPost(draft: Draft | undefined): draft is NameDraft {
  return (
    draft?.kind === 'name' &&
    draft.fullName === undefined &&
    isPostOfOne(draft.words, draft.cases) &&
    typeOfName(draft.words, undefined) === 'role'
  );
}

const isNear = ({ joint }: Draft): boolean => joint === 'comma' || joint === 'line' || joint === 'space';

/** Post, person, post, person … through the whole cell; null for any other cell. */
function postsFirst(drafts: readonly Draft[]): Draft[] | null {
  const paired: Draft[] = [];
  for (let at = 0; at < drafts.length; at += 2) {
    const [post, person] = drafts.slice(at, at + 2);
    if (!isPost(post) || !isAlone(person) || !isNear(person)) return null;
    paired.push({
      ...person,
      post: post.words,
      joint: post.joint,
      byAgreement: post.byAgreement || person.byAgreement,
    });
  }
  return drafts.length === 0 ? null : paired;
}

function postsAfter(drafts: readonly Draft[]): Draft[] {
  const paired: Draft[] = [];
  for (const draft of drafts) {
    const last = paired.at(-1);
    if (hasNoPost(last) && isPost(draft) && isNear(draft)) {
      const post = `${draft.words} ${last.post}`.trimEnd();
      paired[paired.length - 1] = { ...last, post, byAgreement: last.byAgreement || draft.byAgreement };
    } else paired.push(draft);
  }
  return paired;
}

/** A post in the plural is not of the one person it stands beside. */
function isOfSeveral(draft: Draft | undefined): draft is PersonDraft {
  if (draft?.kind !== 'person' || draft.post === '') return false;
  const head = headOf(draft.post);
  return head !== null && isNominative(head, 'plural');
}

const continues = (draft: Draft | undefined): draft is PersonDraft =>
  isAlone(draft) && draft.joint !== 'apart' && draft.joint !== 'stop';

function spreadForward(drafts: readonly Draft[]): Draft[] {
  const spread = [...drafts];
  spread.forEach((draft, at) => {
    if (!isOfSeveral(draft) || !spread.slice(at + 1).some(({ kind }) => kind === 'person')) return;
    // With other people after it, «директора» names several heads rather than stands in the genitive.
    spread[at] = { ...draft, isShared: true };
    for (let next = at + 1; continues(spread[next]); next += 1) {
      spread[next] = { ...(spread[next] as PersonDraft), post: draft.post, isShared: true };
    }
  });
  return spread;
}

function spreadBack(drafts: readonly Draft[]): Draft[] {
  const spread = [...drafts];
  for (let at = spread.length - 1; at > 0; at -= 1) {
    const draft = spread[at];
    if (!isOfSeveral(draft) || draft.isShared || !isPlainJoint(draft)) continue;
    for (let before = at - 1; isAlone(spread[before]); before -= 1) {
      spread[before] = { ...(spread[before] as PersonDraft), post: draft.post, isShared: true };
      spread[at] = { ...draft, isShared: true };
      if (!isPlainJoint(spread[before] as Draft)) break;
    }
  }
  return spread;
}

function isPlainJoint({ joint }: Draft): boolean {
  return joint === 'comma' || joint === 'and';
}
