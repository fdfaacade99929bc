import { infinitiveAt, type Paragraph } from '../document/index.js';
import { parentNumber } from '../table/index.js';
import { annexAddressee, isHeading, obligedBySentence, opensWithAct } from './annex-duty.js';
import { type Assignee, NOBODY } from './assignee.js';
import { type ClauseContext, type ClauseReading, collector } from './clause-collector.js';
import { namesWork, obliges } from './clause-kind.js';
import { termIn } from './deadline-terms.js';
import { eventIn, hostIn } from './event-host.js';
import { NAMES_DAY } from './term-patterns.js';

/** Parts of an annex that state, list or explain: they oblige only whom they name, or by a day. */
const STATES =
  /общие положения|термин|цел[иь]|задач|структур|состав|документ|обоснован|субъект|показател|принцип|нормативн|заключительн/i;

/** A paragraph with the number its clause goes by. */
interface Numbered extends Paragraph {
  readonly number: string;
}

/**
 * The duties an annex in running text lays: work listed under an addressee («4.1. Методический кабинет:»), sentences that
 * name whom they oblige, and sentences that oblige: of an event, whoever was named to hold it. An unnumbered paragraph takes the number of its heading.
 */
export function readAnnexClauses(paragraphs: readonly Paragraph[], context: ClauseContext): ClauseReading {
  const collected = collector('annex', context);
  const addressees = new Map<string, Assignee>();
  const hosts = new Map<string, Assignee>();
  let heading: Numbered | null = null;
  let above: Numbered | null = null;
  let children = 0;
  const whole = withLists(paragraphs);
  for (const [at, paragraph] of whole.entries()) {
    if (paragraph.number !== null && isHeading(paragraph, whole[at + 1])) {
      heading = { ...paragraph, number: paragraph.number };
      above = null;
      addressees.clear();
      continue;
    }
    const isListed = paragraph.number === null && isItem(paragraph.text) && addressees.has(above?.number ?? '');
    children = isListed ? children + 1 : 0;
    const own = isListed ? `${above?.number}.${children}` : paragraph.number;
    const clause: Numbered = {
      ...paragraph,
      number: own ?? heading?.number ?? above?.number ?? '1',
      text: isListed ? paragraph.text.replace(LIST, '') : paragraph.text,
    };
    if (paragraph.number !== null) above = clause;
    const { text } = clause;
    const parent = own === null ? undefined : addressees.get(parentNumber(own) ?? '');
    const states = heading !== null && STATES.test(heading.text);
    const opensList = paragraph.number !== null && /:$/.test(text) && infinitiveAt(text) < 0;
    if (opensList && !states) {
      collected.other(clause, 'addressee');
      addressees.set(clause.number, annexAddressee(text, context.lexicon));
    } else if (parent && (namesWork(text) || infinitiveAt(text) === 0 || opensWithAct(text))) {
      collected.duty(clause, parent);
    } else if (opensList) {
      collected.undone(clause);
    } else {
      const whom = obligedBySentence(text, context.lexicon);
      const isSure = whom !== null && (!states || infinitiveAt(text) > 0);
      const commands = infinitiveAt(text) === 0;
      const binds = !states && (commands || (obliges(text) && !/:$/.test(text) && heading !== null));
      const isWork = commands || obliges(text) || namesWork(text);
      const isDated = whom === null ? isWork && (!states || NAMES_DAY.test(text)) : true;
      const held = hostIn(text, context.lexicon);
      if (held?.event) hosts.set(held.event, held.host);
      const host = whom === null ? hosts.get(eventIn(text) ?? '') : undefined;
      if (isSure || binds || (isDated && termIn(text) !== null)) collected.duty(clause, whom ?? host ?? NOBODY);
      else collected.undone(clause);
    }
  }
  return collected.result();
}

/** «Конкурс проводится в три этапа:» with the dashes below it: they say when what the sentence obliges to is done. */
function withLists(paragraphs: readonly Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    const above = whole.at(-1);
    if (isOpen && above && paragraph.number === null && LIST.test(paragraph.text)) {
      whole[whole.length - 1] = { ...above, text: `${above.text}\n${paragraph.text}`, lineEnd: paragraph.lineEnd };
      continue;
    }
    isOpen = paragraph.number !== null && /:$/.test(paragraph.text) && obliges(paragraph.text);
    whole.push(paragraph);
  }
  return whole;
}

const LIST = /^(?:[-–—•]|[а-яё]\))\s*(?=\S)/i;

/** An item of the list under an addressee: with its mark, or a line that says what he does. */
function isItem(text: string): boolean {
  return LIST.test(text) || (/^[а-яё]/.test(text) && opensWithAct(text));
}
