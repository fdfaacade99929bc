import type { ProtocolReading, ReadDecision } from '@domain/protocols';
import { formatDate, type Texts } from '@domain/texts';
import type { Places } from '../warning-words.js';
import { nameOf, partyWords } from './explain-parties.js';
import { termLines } from './explain-term.js';
import { defectSheet, markOf, unreadLines } from './explain-warnings.js';
import { dutyLabel, labelled, wrapped } from './lines.js';

/** The whole reading of a protocol as a person checks it against the paper. */
export function explainProtocol(reading: ProtocolReading, places: Places, texts: Texts): string[] {
  const terms = reading.decisions.map(({ number, deadlineText, schedules }) => ({
    where: `decision/${number}`,
    text: deadlineText,
    schedules,
  }));
  return [
    ...requisites(reading, texts),
    ...decisionLines(reading, texts),
    ...unreadLines(terms, reading.warnings, places, texts),
    '',
    ...defectSheet(reading.warnings, places, texts),
  ];
}

function requisites({ meeting }: ProtocolReading, texts: Texts): string[] {
  const unknown = texts.say('explain.unknown');
  const names = (parties: typeof meeting.present): string | null =>
    parties.map((party) => (party.type === 'person' ? nameOf(party, texts) : party.name)).join(', ') || null;
  const chair = [meeting.chair, meeting.chairPosition].filter(Boolean).join(', ');
  const heading = [
    texts.say('protocol.heading'),
    meeting.number === null ? null : `№ ${meeting.number}`,
    meeting.title,
  ];
  return [
    ...wrapped('', heading.filter(Boolean).join(' ')),
    ...labelled('  ', [
      [texts.say('protocol.date'), meeting.date === null ? unknown : formatDate(meeting.date, texts)],
      [texts.say('protocol.time'), meeting.time],
      [texts.say('protocol.body'), meeting.body],
      [texts.say('protocol.place'), meeting.place],
      [texts.say('protocol.chair'), chair || unknown],
      [texts.say('protocol.secretary'), meeting.secretary],
      [texts.say('protocol.present'), names(meeting.present)],
      [texts.say('protocol.invited'), names(meeting.invited)],
    ]),
    '',
  ];
}

function decisionLines({ meeting, decisions, warnings }: ProtocolReading, texts: Texts): string[] {
  let current: string | null | undefined;
  const lines = decisions.flatMap((decision) => {
    const question = meeting.agenda.find(({ number }) => number === decision.agendaItem);
    const heading =
      decision.agendaItem === current || meeting.agenda.length === 0
        ? []
        : wrapped('', question ? `${question.number}. ${question.text}` : texts.say('protocol.no-agenda-item'));
    current = decision.agendaItem;
    const where = `decision/${decision.number}`;
    return [
      ...heading,
      ...wrapped(`${markOf(where, decision.source.line, warnings)} ${decision.number}  `, decision.text),
      ...dutyLines(decision, texts),
    ];
  });
  return [texts.say('protocol.decisions'), ...lines, ''];
}

function dutyLines(decision: ReadDecision, texts: Texts): string[] {
  if (!decision.isTask) return [`    – ${texts.say('protocol.settled')}`];
  const { deadlineText, schedules, explanation, responsible, executors, controller, force } = decision;
  const who = partyWords(responsible, executors, texts);
  return [
    ...termLines({ text: deadlineText, schedules, explanation }, dutyLabel('when', texts), texts),
    ...wrapped(dutyLabel('who', texts), force === 'recommended' ? `${who} – ${texts.say('explain.recommended')}` : who),
    ...wrapped(dutyLabel('controlled-by', texts), controller ?? ''),
  ];
}
