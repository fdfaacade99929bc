/** What a letter that came in led to, as its answer and the page “Incoming mail” say it. */
export const mail = {
  'mail.answer.subject_done': 'Your answer is recorded: item\u00a0{{number}} – {{title}}',
  'mail.answer.subject_not_done': 'Your answer is not recorded: {{about}}',
  'mail.answer.subject_several': 'Your answers to letters of Vekha',
  'mail.answer.intro_done': 'Your letter has come and is recorded.',
  'mail.answer.intro_not_done':
    'Your letter has come but could not be recorded by itself. It is not lost: a coordinator will see it.',
  'mail.answer.intro_several': 'Your letters have come. This is what became of them.',
  'mail.answer.heading': '{{number}}. {{title}}',
  'mail.answer.written': 'You wrote',
  'mail.answer.why': 'you answered a letter of Vekha',
  'mail.answer.decision': 'Decided by',
  'mail.answer.decision_expected': '{{who}}; expected by {{day}}',
  'mail.answer.evidence': 'For closing',
  'mail.answer.evidence_there': '{{met}} of {{needed}} there',
  'mail.answer.evidence_missing': 'Missing',
  'mail.answer.evidence_document': 'a document with number and date',
  'mail.answer.evidence_file': 'a file that proves it',
  'mail.answer.evidence_address': 'the address of a page that opens',
  'mail.answer.evidence_answers': 'answers to all requests',
  'mail.answer.evidence_roadmap': 'an approved roadmap of the organisation',
  'mail.answer.open': 'Open the task',
  'mail.answer.how':
    'An answer to this letter adds to what you said: “report: …”, “extend until 15.03.2027: reason”, “accepted”, “not ours: reason”. Anything else becomes a comment; attachments become a report.',
  'mail.answer.footer':
    'You can answer this letter: “accepted”, “report: …” with attachments, “extend until 15.03.2027: reason”, “not ours: reason”. Where there are several tasks, begin with the number of the row.',
  'mail.answer.limit': 'This letter was written automatically.',

  'mail.from': 'From a letter of {{sender}}:',
  'mail.files_alone': 'The documents are attached.',

  'mail-done-take': 'The task is taken into work.',
  'mail-done-report': 'The report has been submitted.',
  'mail-done-interim': 'The interim report is recorded.',
  'mail-done-comment': 'The comment is recorded; all who see the task see it.',
  'mail-done-extension':
    'The request for a later date, {{date}}, went to whoever decides. Until then the present date stands.',
  'mail-done-decline': 'The task went back as not yours.',
  'mail-done-hand_on': 'Part of the task is handed on.',

  'mail-empty': 'The letter has neither text nor attachments.',
  'mail-extension-without-date':
    'It is not clear until which day the date is to be extended. Write: “extend until 15.03.2027: reason”.',
  'mail-extension-without-reason': 'The reason for a later date is missing. Write: “extend until 15.03.2027: reason”.',
  'mail-decline-without-reason': 'The reason is missing. Write: “not ours: why and whose it is”.',
  'mail-nobody-of-that-name':
    'Nobody to hand it on to: among the people below you the directory has no “{{name}}”, or several. Hand the task on by the link in the letter.',
  'mail-hand-on-without-date': 'The task has no date, so its part can have none. Hand it on by the link in the letter.',
  'mail-which-row':
    'That letter told of several tasks, and it is not clear which one you mean. Begin with its number, “2.3: report”, one task a letter.',
  'mail-of-another':
    'A letter sent to you was answered from another address: {{sender}}. Such an answer is not recorded. If it was you, answer from the address the letter came to.',
  'mail-link-over': 'The letter you answered is out of date. Answer the latest letter about the task.',
  'mail-link-used': 'That letter has already brought a report or sent the task back. Answer the next one.',
  'mail-decide-by-link': 'A report or a date is decided by the link in the letter, not by an answer to it.',
  'mail-too-large':
    'The letter is too large and was not taken whole. Send the attachments in parts or attach them by the link in the letter.',
  'mail-too-many-files': 'More than {{limit}} attachments. Send the others in another letter, or as an archive.',
  'mail-file-too-large':
    'The attachment “{{fileName}}” is larger than {{limit}} MB. Make it smaller or send a link to it.',
  'mail-forbidden': 'You may not do this with the task, or it is somebody else’s by now.',
  'mail-not-in-this-state': 'This is not possible now: the task has moved on. Open it by the link in the letter.',
  'mail-trouble': 'The answer could not be recorded because of trouble on the server.',

  'mail-without-token': 'The letter answers no letter of Vekha.',
  'mail-token-unknown': 'The sign in the address that was answered belongs to no letter.',
  'mail-letter-without-rows': 'A letter without tasks was answered.',
  'mail-automatic': 'An automatic letter ({{mark}}).',
  'mail-bounce-permanent': 'The letter was not delivered to {{address}}: {{answer}}',
  'mail-bounce-given_up': 'The letter was not delivered to {{address}}, the server gave up: {{answer}}',
  'mail-bounce-delayed': 'The letter to {{address}} is delayed: {{answer}}',
  'mail-bounce-delivered': 'The letter to {{address}} was delivered.',
  'mail-bounce-unread': 'A notice about the letter to {{address}} that could not be understood.',
  'mail-bounce-of-nothing': 'A notice about a letter that Vekha did not send.',
} as const;
