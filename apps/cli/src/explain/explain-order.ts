import {
  type BasisDocument,
  columnMeanings,
  controllerOf,
  type OrderReading,
  type ReadClause,
  type ReadItem,
  type ReadRoadmap,
} from '@domain/orders';
import { formatDate, formatRange, type Texts } from '@domain/texts';
import type { Places } from '../warning-words.js';
import { measureLines } from './explain-measures.js';
import { partyWords } from './explain-parties.js';
import { termLines } from './explain-term.js';
import { defectSheet, markOf, placeWords, unreadLines } from './explain-warnings.js';
import { dutyLabel, labelled, wrapped } from './lines.js';

/** The whole reading of an order as a person checks it against the paper: from the requisites to the defect sheet. */
export function explainOrder(reading: OrderReading, places: Places, texts: Texts): string[] {
  const terms = [
    ...reading.clauses.map(({ part, number, deadlineText, deadlines }) => ({
      where: `${part}/${number}`,
      text: deadlineText,
      schedules: deadlines,
    })),
    ...reading.items.map(({ number, deadlineText, schedules }) => ({ where: number, text: deadlineText, schedules })),
  ];
  return [
    ...requisites(reading, texts),
    ...clauseLines(reading, texts),
    ...otherClauseLines(reading, texts),
    ...planLines(reading, texts),
    ...measureLines(reading, texts),
    ...unreadLines(terms, reading.warnings, places, texts),
    '',
    ...defectSheet(reading.warnings, places, texts),
  ];
}

function requisites({ order }: OrderReading, texts: Texts): string[] {
  const unknown = texts.say('explain.unknown');
  const isPlanAlone = order.number === null && order.date === null && order.title === null;
  const date = order.date === null ? unknown : formatDate(order.date, texts);
  const heading = isPlanAlone
    ? texts.say('explain.plan-alone')
    : texts.say('explain.order', { number: order.number === null ? unknown : `№ ${order.number}`, date });
  const controller = controllerOf(order);
  const withPost = (post: string | null, name: string | null): string | null =>
    name === null ? null : [post, name].filter(Boolean).join(' ');
  return [
    heading,
    ...(order.title === null ? [] : wrapped('', order.title)),
    ...labelled('  ', [
      [texts.say('explain.issuer'), order.issuer ?? unknown],
      [texts.say('explain.signatory'), withPost(order.signatoryPosition, order.signatory) ?? unknown],
      [
        texts.say('explain.controller'),
        controller === null ? unknown : withPost(controller.position ?? null, controller.name),
      ],
      ...basisRows(order.basis ?? [], texts),
      [texts.say('explain.drafter'), order.drafter],
      [texts.say('explain.distribution'), order.distribution],
    ]),
    '',
  ];
}

/** The documents the order rests on, a row each; what it repeals or amends stands in its clauses. */
function basisRows(basis: readonly BasisDocument[], texts: Texts): [label: string, value: string][] {
  return basis
    .filter(({ relation }) => relation !== 'repeals' && relation !== 'amends')
    .map(({ kind, issuer, date, number, title, part }) => {
      const words = [
        kind,
        issuer,
        date && texts.say('explain.dated', { date: formatDate(date, texts) }),
        number && `№ ${number}`,
      ];
      return [
        texts.say('explain.basis'),
        [[...words, title && titled(title)].filter(Boolean).join(' '), part].filter(Boolean).join(', '),
      ];
    });
}

/** «Положение об отделе»: what it is about is no title in quotation marks. */
function titled(title: string): string {
  return /^об?\s/.test(title) ? title : `«${title}»`;
}

function clauseLines({ clauses, warnings }: OrderReading, texts: Texts): string[] {
  if (clauses.length === 0) return [];
  return [
    texts.say('explain.clauses'),
    ...clauses.flatMap((clause) => {
      const where = `${clause.part}/${clause.number}`;
      const mark = markOf(where, clause.source.line, warnings);
      const first = `${mark} ${clause.part === 'annex' ? `${placeWords(where, texts)} ` : `${clause.number} `} `;
      return [
        ...wrapped(first, clause.text),
        ...termLines(
          { text: clause.deadlineText, schedules: clause.deadlines, explanation: clause.explanation },
          dutyLabel('when', texts),
          texts,
        ),
        ...wrapped(dutyLabel('who', texts), obligedWords(clause, texts)),
      ];
    }),
    '',
  ];
}

function obligedWords(clause: ReadClause, texts: Texts): string {
  const { assignee, assigneePosition, assigneePerson, force } = clause;
  if (assignee === null) return texts.say('explain.nobody');
  const notes = [assigneePosition, assigneePerson].filter(Boolean).join(', ');
  const who = notes === '' ? assignee : `${assignee} (${notes})`;
  const words = texts.say('explain.answers', { names: who });
  return force === 'recommended' ? `${words} – ${texts.say('explain.recommended')}` : words;
}

function otherClauseLines({ otherClauses }: OrderReading, texts: Texts): string[] {
  if (otherClauses.length === 0) return [];
  return [
    texts.say('explain.other-clauses'),
    ...otherClauses.flatMap(({ part, number, kind, text }) => {
      const place = part === 'annex' ? placeWords(`annex/${number}`, texts) : number;
      return wrapped(`  ${place}  `, `${texts.say(`explain.clause-kind.${kind}`)}: ${text}`);
    }),
    '',
  ];
}

function planLines(reading: OrderReading, texts: Texts): string[] {
  const roadmaps: readonly ReadRoadmap[] = reading.roadmaps ?? [{ ...reading.roadmap, columns: reading.columns }];
  return roadmaps.flatMap((roadmap, at) => {
    const items = reading.items.filter((item) => (item.roadmapIndex ?? 0) === at);
    if (items.length === 0 && roadmap.title === null) return [];
    return [...planHeading(roadmap, reading, texts), ...itemLines(items, reading, texts), ''];
  });
}

function planHeading(roadmap: ReadRoadmap, reading: OrderReading, texts: Texts): string[] {
  const { title, periodStart, periodEnd, columns } = roadmap;
  const isFromOrder = reading.warnings.some(({ code }) => code === 'period-missing');
  const period =
    periodStart === null || periodEnd === null
      ? texts.say('explain.period-unknown')
      : `${formatRange(periodStart, periodEnd, texts)} (${texts.say(`explain.period-from-${isFromOrder ? 'order' : 'title'}`)})`;
  const meanings = columnMeanings(columns).map(
    ({ heading, role }) => `«${heading || '…'}» – ${texts.say(`explain.column.${role}`)}`,
  );
  return [
    ...wrapped('', title === null ? texts.say('explain.roadmap-untitled') : texts.say('explain.roadmap', { title })),
    ...labelled('  ', [
      [texts.say('explain.period'), period],
      [texts.say('explain.columns'), meanings.join('; ')],
    ]),
  ];
}

function itemLines(items: readonly ReadItem[], { sections, warnings }: OrderReading, texts: Texts): string[] {
  let current: number | null = null;
  return items.flatMap((item) => {
    const section = item.sectionIndex === null ? undefined : sections[item.sectionIndex];
    const heading =
      item.sectionIndex !== current && section
        ? ['', ...wrapped('', [section.number, section.title].filter(Boolean).join('. '))]
        : [];
    current = item.sectionIndex;
    const first = `${markOf(item.number, item.source.line, warnings)} ${item.number}  `;
    return [
      ...heading,
      ...wrapped(first, item.title),
      ...termLines(
        { text: item.deadlineText, schedules: item.schedules, explanation: item.explanation },
        dutyLabel('when', texts),
        texts,
      ),
      ...wrapped(dutyLabel('who', texts), partyWords(item.responsible, item.executors, texts)),
      ...wrapped(dutyLabel('result', texts), item.expectedResult ?? item.evidence ?? ''),
    ];
  });
}
