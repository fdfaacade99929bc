import type { ProtocolReading, ReadDecision } from '@domain/protocols';
import { formatDate, type Texts } from '@domain/texts';
import { termWords, warningLines } from './order-summary.js';
import type { Places } from './warning-words.js';

/** What was read from a protocol, as lines for a terminal: the warnings on top, then the meeting and its decisions. */
export function summaryOfProtocol(
  { meeting, decisions, warnings }: ProtocolReading,
  places: Places,
  texts: Texts,
): string[] {
  const unknown = texts.say('read-order.unknown');
  const requisites: readonly (readonly [string, string | null])[] = [
    ['heading', meeting.title],
    ['number', meeting.number],
    ['date', meeting.date === null ? null : formatDate(meeting.date, texts)],
    ['chair', meeting.chair],
    ['secretary', meeting.secretary],
  ];
  return [
    ...warningLines(warnings, places, texts),
    ...requisites.map(([key, value]) => `${texts.say(`protocol.${key}`)}: ${value ?? unknown}`),
    '',
    texts.say('protocol.decisions'),
    ...decisions.map((decision) => `  ${decisionWords(decision, texts)}`),
  ];
}

function decisionWords(decision: ReadDecision, texts: Texts): string {
  const { number, text, isTask, deadlineText, schedules, responsible } = decision;
  const people = responsible.map(({ name }) => name).join(', ');
  const term = deadlineText === null ? texts.say('read-order.no_term') : termWords(deadlineText, schedules, texts);
  const ending = isTask ? [term, people] : [texts.say('protocol.settled')];
  return [number, text.replace(/\s+/g, ' '), ...ending].filter(Boolean).join(' | ');
}
