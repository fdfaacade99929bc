import type { DeadlineRules, Warning } from '../deadlines/index.js';
import type { SourceDocument } from '../document/index.js';
import { nameLexicon, periodIn, readAbbreviations } from '../orders/index.js';
import { hasFormOfProtocol } from './is-protocol.js';
import { KnownPersons } from './known-persons.js';
import { protocolLines } from './protocol-lines.js';
import { type ProtocolParts, protocolParts } from './protocol-parts.js';
import type { Meeting, ProtocolReading, ReadDecision } from './protocol-reading.js';
import { readDecisions } from './read-decisions.js';
import { readMeeting } from './read-meeting.js';

/** The authority's rules, where they are known; without a profile words of urgency stay unread. */
export type ReadProtocolOptions = DeadlineRules;

/** Whether a document has the form of a protocol of a meeting: told by its words, whatever the file is called. */
export function isProtocol(document: SourceDocument): boolean {
  return hasFormOfProtocol(protocolLines(document));
}

/**
 * Reads the protocol of a meeting from a document of any format. Never throws for any document: what cannot be read is
 * null or empty and said in `warnings`. Terms count from the day of the meeting; there is no period unless its title
 * states one. Nothing read is confirmed.
 */
export function readProtocol(document: SourceDocument, options: ReadProtocolOptions = {}): ProtocolReading {
  const lines = protocolLines(document);
  const parts = protocolParts(lines);
  const texts = lines.flatMap(({ text, table }) => [
    text,
    ...(table?.rows ?? []).flatMap((row) => [row.text, row.responsible]),
  ]);
  const lexicon = nameLexicon(readAbbreviations(texts), []);
  const meeting = readMeeting(parts, lexicon);
  const period = periodIn(meeting.title ?? '', meeting.date);
  const nominatives = [
    ...[...parts.head, ...parts.closing].map(({ text }) => text),
    ...meeting.agenda.map(({ text }) => text),
    ...lines.flatMap(({ table }) => (table?.rows ?? []).map(({ responsible }) => responsible)),
  ];
  const { decisions, warnings } = readDecisions(parts.resolutions, {
    lexicon,
    persons: new KnownPersons(nominatives),
    deadline: {
      orderDate: meeting.date,
      periodStart: period?.start ?? null,
      periodEnd: period?.end ?? null,
      academicYear: period?.academicYear ?? null,
      column: null,
      isDecision: true,
      ...options,
    },
    chair: meeting.chair,
  });
  return {
    kind: 'protocol',
    meeting,
    decisions,
    warnings: [...document.warnings, ...whatIsMissing(meeting, decisions, parts), ...warnings],
  };
}

function whatIsMissing(meeting: Meeting, decisions: readonly ReadDecision[], parts: ProtocolParts): Warning[] {
  const found: Warning[] = [];
  if (decisions.length === 0) found.push({ level: 'warn', code: 'no-decisions', where: 'meeting' });
  if (meeting.date === null) found.push({ level: 'warn', code: 'no-meeting-date', where: 'meeting' });
  if (meeting.number === null) found.push({ level: 'info', code: 'no-protocol-number', where: 'meeting' });
  if (decisions.length > 0 && parts.isWithoutHeading) {
    found.push({ level: 'warn', code: 'no-resolution-heading', where: 'meeting' });
  }
  const decided = new Set(decisions.map(({ agendaItem }) => agendaItem));
  for (const { number, text } of meeting.agenda) {
    if (decided.has(null) || decided.has(number) || decisions.length === 0) continue;
    found.push({ level: 'info', code: 'question-without-decision', where: 'meeting', values: { number, text } });
  }
  for (const { number, isNumbered, source } of decisions) {
    if (!isNumbered) {
      const { line } = source;
      found.push({ level: 'info', code: 'decision-unnumbered', where: `decision/${number}`, line, values: { line } });
    }
  }
  return [...found, ...repeatedNumbers(decisions)];
}

/** The same number twice under one question; under several questions each begins anew. */
function repeatedNumbers(decisions: readonly ReadDecision[]): Warning[] {
  const seen = new Set<string>();
  return decisions.flatMap(({ number, agendaItem, source: { line } }): Warning[] => {
    const key = `${agendaItem}/${number}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ level: 'warn', code: 'duplicate-decision-number', where: `decision/${number}`, line, values: { line } }];
  });
}
