/** What is said of the protocol of a meeting: its parts, what its reader noticed, why an upload of one is refused. */
export const protocols = {
  'protocol.heading': 'Protocol',
  'protocol.number': 'Number',
  'protocol.date': 'Date',
  'protocol.time': 'Time',
  'protocol.title': 'What met',
  'protocol.body': 'Body',
  'protocol.place': 'Place',
  'protocol.chair': 'Chair',
  'protocol.secretary': 'Secretary',
  'protocol.present': 'Present',
  'protocol.invited': 'Invited',
  'protocol.agenda': 'Agenda',
  'protocol.decisions': 'Decisions',
  'protocol.no-agenda-item': 'Under no question of the agenda',
  'protocol.task': 'duty',
  'protocol.recommended': 'recommendation',
  'protocol.settled': 'no duty',

  'order-is-protocol':
    'This is the protocol of a meeting, not an order: Vekha makes no tasks from protocols yet. Its decisions with terms and owners are shown by: npx vekha explain FILE.',

  'warnings.no-decisions': 'No decisions were found in the protocol.',
  'warnings.no-decisions.remedy':
    'Check that the file has the words «РЕШИЛИ» or «ПОСТАНОВИЛИ» and decisions below them.',
  'warnings.no-meeting-date':
    'The date of the meeting was not found: terms without a year or from the day of the meeting cannot be counted.',
  'warnings.no-meeting-date.remedy': 'Add the date below the word «ПРОТОКОЛ» and read the file again.',
  'warnings.no-protocol-number': 'The protocol has no number.',
  'warnings.no-protocol-number.remedy': 'If there is one on paper, add it after the word «ПРОТОКОЛ».',
  'warnings.no-resolution-heading':
    'There are no words «РЕШИЛИ» or «ПОСТАНОВИЛИ»; the numbered paragraphs were taken for decisions.',
  'warnings.no-resolution-heading.remedy': 'Check that all of them are decisions.',
  'warnings.question-without-decision': 'No decision was found on question {{number}} of the agenda («{{text}}»).',
  'warnings.question-without-decision.remedy': 'Compare with the paper: a decision may be lost.',
  'warnings.decision-without-owner': 'It is not said who carries the decision out.',
  'warnings.decision-without-owner.remedy': 'Assign a responsible person.',
  'warnings.decision-without-term': 'The duty has no term.',
  'warnings.decision-without-term.remedy': 'Set a term; without one there is nothing to remind of.',
  'warnings.decision-term-shared': 'The term «{{words}}» comes from a line shared by several decisions.',
  'warnings.decision-term-shared.remedy': 'Check that it holds for this decision too.',
  'warnings.labels-of-last-decision':
    'The term and owner below the last decision were taken for it alone; the decisions above it have neither.',
  'warnings.labels-of-last-decision.remedy': 'Check whether they are meant for all of these decisions.',
  'warnings.decision-unnumbered': 'A decision without a number; it was numbered by its question and place.',
  'warnings.decision-unnumbered.remedy': 'Refer to it together with its first words.',
  'warnings.duplicate-decision-number': 'Several decisions on one question have this number.',
  'warnings.duplicate-decision-number.remedy': 'Refer to them together with their first words.',

  'place.meeting': 'Protocol',
  'place.decision': 'Decision {{number}}',
} as const;
