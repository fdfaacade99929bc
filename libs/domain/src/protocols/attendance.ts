import { findPersons, type NameLexicon, type Party, splitOutside, splitParties } from '../orders/index.js';
import { numberedWords } from './decision-units.js';
import type { ProtocolLine } from './protocol-lines.js';

/** Who took part, as far as the head of the protocol says. */
export interface Attendance {
  readonly present: readonly Party[];
  readonly invited: readonly Party[];
}

type Role = 'present' | 'invited' | 'other';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'other',
    /^(?:отсутств|кворум|председател|секретар|в[её]л[аи]?\s+(?:заседание|совещание)|ведущ|тема|дата|место|время|начало|окончание|форма\s+проведения|регламент)/i,
  ],
  ['invited', /^(?:также\s+)?(?:приглаш[её]нн?\S*|приглашались|с\s+правом\s+совещательного)/i],
  [
    'present',
    /^(?:на\s+\S+\s+)?(?:присутств(?:овал[аои]?|уют|ующие|овавшие)|участвовал[аои]?|участник\S*|принял[аи]?\s+участие|состав\s+(?:присутствующих|участников)|в\s+(?:заседании|совещании)\s+(?:участвовали|приняли\s+участие)|члены\s+[а-яё]+)/i,
  ],
];

/** «Присутствовало: 32 человека. Отсутствовало: 2.» in one line. */
const ROLE_IN_LINE = /(?<=[.;])\s+(?=(?:отсутств|присутств|приглаш|кворум|секретар)[а-яё]+\s*[:–—-])/i;

/** Reads «Присутствовали: …», «Приглашены: …» with the lines that go on below them. */
export function readAttendance(head: readonly ProtocolLine[], lexicon: NameLexicon): Attendance {
  const words: Record<Role, string[]> = { present: [], invited: [], other: [] };
  let role: Role = 'other';
  for (const text of head.flatMap((line) => line.text.split(ROLE_IN_LINE))) {
    const opened = ROLES.find(([, form]) => form.test(text));
    if (opened) {
      [role] = opened;
      const label = opened[1].exec(text)?.[0] ?? '';
      const closed = /^[^:–—]{0,60}?(?::|\s[–—-]\s)\s*/.exec(text.slice(label.length))?.[0];
      words[role].push(text.slice(label.length + (closed?.length ?? 0)).replace(/^\s*[:–—-]\s*/, ''));
    } else words[role].push(text);
  }
  return { present: peopleOf(words.present, lexicon), invited: peopleOf(words.invited, lexicon) };
}

const COUNT = /^(?<count>(?:всего\s+)?\d+\s*(?:\([^)]*\)\s*)?[а-яё.]+(?:\s+из\s+\d+)?)\s*[:(–—-]*\s*/i;

function peopleOf(lines: readonly string[], lexicon: NameLexicon): Party[] {
  return entriesOf(lines).flatMap((entry): readonly Party[] => {
    const words = (numberedWords(entry)?.rest ?? entry)
      .replace(/^[-–—•]\s*/, '')
      .replace(/^(?:члены|от)\s[^:]{0,60}:\s*/i, '')
      .replace(/[.;,\s]+$/, (end) => (/[А-ЯЁ]\.$/.test(`${entry}`) && end.startsWith('.') ? '.' : ''))
      .trim();
    const count = COUNT.exec(words);
    if (count && findPersons(words).length > 0)
      return parties(words.slice(count[0].length).replace(/\)$/, ''), lexicon);
    if (words === '') return [];
    if (findPersons(words).length === 0) {
      return splitOutside(words, /,\s+/g).map((name): Party => ({ type: 'group', name }));
    }
    return parties(words, lexicon);
  });
}

/** A line goes on with the one above unless that one closed or this one opens with a number or a name. */
function entriesOf(lines: readonly string[]): string[] {
  const entries: string[] = [];
  for (const line of lines) {
    const above = entries.at(-1);
    const goesOn =
      above !== undefined &&
      above !== '' &&
      !/[;,]$/.test(above) &&
      !numberedWords(line) &&
      !/^[-–—•]/.test(line) &&
      findPersons(line)[0]?.at !== 0;
    if (goesOn && /^[а-яё«№(]/.test(line)) entries[entries.length - 1] = `${above} ${line}`;
    else if (line !== '') entries.push(line);
  }
  return entries.flatMap((entry) => entry.split(/;\s+/));
}

/** People with a post each («Орлова И.И. – начальник») or one after another. */
function parties(words: string, lexicon: NameLexicon): readonly Party[] {
  const { responsible, executors } = splitParties(words, lexicon);
  return [...responsible, ...executors];
}
