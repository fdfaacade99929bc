import type { DeadlineContext, DeadlineRules, Warning } from '../deadlines/index.js';
import type { SourceDocument } from '../document/index.js';
import { readAbbreviations, undefinedAbbreviations } from './abbreviations/index.js';
import { appointedPeople } from './appointed-people.js';
import { warnAppointments } from './appointments.js';
import {
  checkAnnexes,
  checkClauseDates,
  checkMembers,
  checkNames,
  checkNumbers,
  checkQuotes,
  checkUnreadTerms,
  type PlacedText,
} from './checks/index.js';
import {
  type ClauseReading,
  clauseParagraphs,
  headingsOf,
  readAnnexClauses,
  readOrderClauses,
} from './clauses/index.js';
import { type OrderParts, orderParts, type Paragraph, paragraphsOf } from './document/index.js';
import { readMeetings, readReporting } from './duties/index.js';
import { readHeader } from './header/index.js';
import { readIndicators } from './indicators/index.js';
import type { OrderReading, ReadItem } from './order-reading.js';
import { tablesOf } from './order-tables.js';
import { nameLexicon, undefinedAbbreviation } from './parties/index.js';
import { withPeopleToldApart } from './people-told-apart.js';
import { repetitionOf } from './period.js';
import { titleOfAnnex } from './plan-title.js';
import { readRoadmaps } from './read-roadmaps.js';
import { abbreviatingTexts, definitionConflicts, findPeriod, shortNames, tableTexts } from './roadmap.js';
import { identificationRule, readSchools } from './schools/index.js';
import { type RoadmapTable, warnUnread } from './table/index.js';

/** The authority's rules, where they are known; without a profile words of urgency stay unread. */
export type ReadOrderOptions = DeadlineRules;

/**
 * Reads an order with its roadmaps from a document of any format. Never throws for any document: what cannot be read is
 * left null and said in `warnings`. Nothing read is confirmed.
 */
export function readOrder(document: SourceDocument, options: ReadOrderOptions = {}): OrderReading {
  const parts = orderParts(document);
  const read = tablesOf(parts);
  const { roadmaps: tables, unread, appointments } = read;
  const [table = null] = tables;
  const orderParagraphs = clauseParagraphs(parts.body);
  const annexParagraphs = paragraphsOf(parts.annex);
  const runningTexts = [...orderParagraphs, ...annexParagraphs].map((paragraph) => paragraph.text);

  const header = readHeader(
    parts,
    orderParagraphs.map((paragraph) => paragraph.text),
  );
  const title = table ? table.title : titleOfAnnex(parts.annex);
  const { period, warnings: periodWarnings } = findPeriod(title, header.order.title, header.order.date, parts);
  const headTexts = paragraphsOf(parts.head).map((paragraph) => paragraph.text);
  const abbreviations = readAbbreviations([
    ...headTexts,
    ...runningTexts,
    title ?? '',
    ...tableTexts(tables),
    ...read.otherTexts,
  ]);
  const lexicon = nameLexicon(abbreviations, shortNames(tables));

  // A clause of the order counts from the order's date, not from the annex's period (conventions, rule 23).
  const ofOrder: DeadlineContext = {
    orderDate: header.order.date,
    paper: header.order.kind ?? null,
    ...options,
    periodStart: null,
    periodEnd: null,
    academicYear: period?.academicYear ?? null,
    column: null,
    repeatsWithin: repetitionOf(period, header.order.date),
  };
  const ofAnnex: DeadlineContext = { ...ofOrder, periodStart: period?.start ?? null, periodEnd: period?.end ?? null };
  const named = appointments.map((one) => ({ ...one, people: appointedPeople(one.table, lexicon) }));
  const orderClauses = readOrderClauses(orderParagraphs, { lexicon, deadline: ofOrder }, named);
  const annexClauses = readAnnexClauses(annexParagraphs, { lexicon, deadline: ofAnnex });
  const clauses = [...orderClauses.clauses, ...annexClauses.clauses];
  const rows = readRoadmaps(tables, { period, lexicon, deadline: ofAnnex });
  const measured = readIndicators(read.indicators, ofAnnex);
  const rule = identificationRule(annexParagraphs, 'annex') ?? identificationRule(orderParagraphs, 'order');

  const unexplained = undefinedAbbreviations(
    abbreviatingTexts(tables),
    abbreviations.map(({ abbr }) => abbr),
    [...parts.head.map((line) => line.text), ...runningTexts, ...tableTexts(tables)].join('\n'),
  );
  return withPeopleToldApart({
    order: header.order,
    clauses,
    otherClauses: [...orderClauses.otherClauses, ...annexClauses.otherClauses],
    roadmap: { title, periodStart: period?.start ?? null, periodEnd: period?.end ?? null },
    roadmaps: rows.roadmaps,
    columns: rows.roadmaps[0]?.columns ?? [],
    sections: table
      ? rows.sections
      : headingsOf(annexParagraphs).map(({ number, text: words }) => ({ number, title: words })),
    items: rows.items,
    indicators: measured.indicators,
    indicatorTasks: measured.tasks,
    schools: readSchools(read.schools, runningTexts, rule),
    identificationRule: rule,
    reporting: readReporting(clauses, rows.items, lexicon),
    meetings: readMeetings(clauses, rows.items),
    abbreviations,
    warnings: [
      ...document.warnings,
      ...whatIsMissing(parts, tables, orderParagraphs),
      ...header.warnings,
      ...periodWarnings,
      ...unread.map(warnUnread),
      ...named.filter(({ people }) => people === null).map(warnAppointments),
      ...tables.flatMap(({ warnings }) => warnings),
      ...orderClauses.warnings,
      ...annexClauses.warnings,
      ...rows.warnings,
      ...measured.warnings,
      ...checkClauseDates(clauses, period),
      ...checkUnreadTerms(clauses),
      ...checkNumbers(
        orderParagraphs,
        annexParagraphs,
        rows.items.map((item) => item.number),
      ),
      ...checkMembers([...orderClauses.otherClauses, ...annexClauses.otherClauses], clauses),
      ...checkQuotes(placedTexts(orderClauses, rows.items)),
      ...checkAnnexes(orderParagraphs, parts),
      ...checkNames(rows.items, clauses),
      ...unexplained.map((abbr) => undefinedAbbreviation(abbr, 'table')),
      ...definitionConflicts(tables),
    ],
  });
}

/** The warnings on top: nothing of an order was found, no table of activities, a table without a column of terms. */
function whatIsMissing(parts: OrderParts, tables: readonly RoadmapTable[], clauses: readonly Paragraph[]): Warning[] {
  if (tables.length === 0 && parts.head.length === 0 && clauses.length === 0) {
    return [{ level: 'warn', code: 'nothing-to-read', where: 'order' }];
  }
  if (tables.length === 0) return [{ level: 'warn', code: 'no-roadmap', where: 'annex' }];
  return tables.flatMap(({ columns, headerLine }): Warning[] => {
    if (columns.some(({ role }) => role === 'deadline' || role === 'termStart' || role === 'termEnd')) return [];
    const headings = columns.map((column) => column.heading).join(' | ');
    return [
      { level: 'warn', code: 'no-deadline-column', where: 'table', values: { line: headerLine, columns: headings } },
    ];
  });
}

function placedTexts(order: ClauseReading, items: readonly ReadItem[]): PlacedText[] {
  return [
    ...order.clauses.map(({ number, text, source }) => ({ where: `order/${number}`, text, line: source.line })),
    ...order.otherClauses.map(({ number, text }) => ({ where: `order/${number}`, text })),
    ...items.map(({ number, title, source }) => ({ where: number, text: title, line: source.line })),
  ];
}
