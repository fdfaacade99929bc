import { isAbbreviationOf } from './abbreviation-in-brackets.js';
import { cutList } from './cut-list.js';
import type { Draft, DraftJoint } from './draft.js';
import type { Surroundings } from './opens-party.js';
import { readMarks } from './party-marks.js';
import { readRun } from './read-run.js';
import { eachNumber } from './school-numbers.js';
import type { Stretch } from './stretches.js';

/** Every party of a stretch, each numbered school by itself; marks said of a party stand on it. */
export function draftsOfStretch({ words, place, cases, joint }: Stretch, lexicon: Surroundings['lexicon']): Draft[] {
  const separated = words.replace(/(\(по согласованию\))(?=\s+(?!и\s)[^\s,;])/gi, '$1,');
  return cutList(separated, { lexicon, cases }).flatMap((piece, at): Draft[] => {
    const marks = readMarks(piece.words);
    const first: DraftJoint = at === 0 ? joint : piece.joint;
    const drafts = readRun(marks.words, first, { lexicon, cases });
    return drafts
      .map((draft, index) => ({
        ...draft,
        place: marks.place ?? place,
        isNamedLead: marks.place === 'responsible',
        byAgreement: marks.byAgreement && index === drafts.length - 1,
      }))
      .flatMap(withNumbers)
      .map(withOwnAbbreviation);
  });
}

function withNumbers(draft: Draft): Draft[] {
  const numbered = draft.kind === 'name' ? eachNumber(draft.words) : null;
  if (!numbered) return [draft];
  return numbered.names.map((words, at) => ({
    ...(draft as Extract<Draft, { kind: 'name' }>),
    words,
    joint: at === 0 ? draft.joint : 'comma',
    ...(numbered.hasRange ? { isFromRange: true } : {}),
  }));
}

/** «Центр оценки качества (ЦОК)» defines ЦОК without «далее», and so does «ЦОК (центр оценки качества)». */
function withOwnAbbreviation(draft: Draft): Draft {
  if (draft.kind !== 'name' || draft.fullName !== undefined) return draft;
  const [, outside = '', inside = ''] = /^(.*\S)\s*\(([^()]+)\)$/.exec(draft.words) ?? [];
  const [abbr, full] = ABBREVIATION.test(inside) ? [inside, outside] : [outside, inside];
  if (!ABBREVIATION.test(abbr) || !isAbbreviationOf(abbr, full)) return draft;
  return { ...draft, words: abbr, fullName: full, asWritten: draft.words };
}

const ABBREVIATION = /^[А-ЯЁ][А-ЯЁа-яё]*[А-ЯЁ]$/;
