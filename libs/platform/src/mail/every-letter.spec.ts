import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { localDate } from '@domain/calendar';
import {
  composeInvitationLetter,
  composeLetter,
  composePasswordResetLetter,
  composeSignInLetter,
  composeTestLetter,
  type LetterContent,
  type LetterRecipient,
  type LetterTask,
} from '@domain/letters';
import type { RecipientRole } from '@domain/reminders';
import { LANGUAGES, textsIn } from '@domain/texts';
import { load } from 'cheerio';
import { compile } from 'html-to-text';
import { buildLetters } from '../../letters/build-letters.mjs';
import { freezeLetter, replyTo } from './freeze-letter.js';
import { readLetter } from './read-letter.js';
import { LetterRenderer } from './render-letter.js';

/** What a reader without pictures and colours would make of the HTML. */
const textOfHtml = compile({
  wordwrap: 76,
  // Everything outside is layout, and the hidden preview line would open the text a second time.
  baseElements: { selectors: ['.letter'] },
  selectors: [
    { selector: 'h2', options: { uppercase: true, leadingLineBreaks: 3 } },
    { selector: 'h3', options: { uppercase: false } },
    { selector: 'a', options: { linkBrackets: ['<', '>'], hideLinkHrefIfSameAsText: true } },
  ],
});

const OURS = 'https://vekha.office.example';
const recipient: LetterRecipient = { kind: 'person', fullName: 'Синицына Ольга Андреевна' };
const today = localDate('2023-09-27');

/** Every rung with the role it speaks to, and how the task stands then. */
const RUNGS: readonly (readonly [rung: string, role: RecipientRole, change?: Partial<LetterTask>])[] = [
  ['assigned', 'lead'],
  ['retrospective', 'lead', { dueDate: localDate('2023-01-10'), controlDate: localDate('2023-01-10') }],
  ['awaiting-schedule-1', 'lead', { state: 'awaiting_schedule', dueDate: null, controlDate: null }],
  ['awaiting-schedule-3', 'coordinator', { state: 'awaiting_schedule', dueDate: null, controlDate: null }],
  ['interim-2023-09', 'lead'],
  ['checkpoint-2023', 'lead'],
  ['half-term', 'lead'],
  ['final-report', 'lead', { dueDate: null, controlDate: null, runsTo: localDate('2023-12-29') }],
  ['before-3', 'lead'],
  ['due', 'executor-1', { controlDate: today }],
  ['overdue-3', 'lead', { controlDate: localDate('2023-09-22') }],
  ['overdue-week-2', 'controller', { controlDate: localDate('2023-09-01') }],
  ['overdue-chase-2023-09-27', 'lead', { controlDate: localDate('2023-09-22') }],
  ['mentioned-1', 'person-1'],
  ['report-for-check', 'checker'],
  ['report-submitted', 'acceptor'],
  ['report-returned', 'lead'],
  ['report-accepted', 'lead'],
  ['still-open', 'lead'],
  ['task-declined', 'coordinator'],
  ['task-reassigned', 'lead'],
  ['task-suspended', 'lead'],
  ['task-resumed', 'lead'],
  ['task-cancelled', 'lead'],
  ['task-passed', 'lead'],
  ['task-reopened', 'lead'],
  ['task-undelivered-1', 'coordinator'],
  ['task-unevaluated-1', 'coordinator'],
  ['task-needs-done-1', 'lead'],
  ['task-needs-cancelled-1', 'lead'],
  ['extension-asked-1', 'acceptor'],
  ['extension-granted', 'lead'],
  ['extension-refused-1', 'lead'],
  ['consultation-asked-1', 'lead'],
  ['consultation-late-1', 'lead'],
];

const DECIDED_BY_LINK: ReadonlySet<string> = new Set(['report-for-check', 'report-submitted', 'extension-asked-1']);

function task(rung: string, role: RecipientRole, change: Partial<LetterTask> = {}): LetterTask {
  return {
    id: rung,
    number: '2.3.',
    title: 'Проведение ежеквартальных совещаний с муниципальными координаторами & командами школ «Класс»',
    order: { number: '01/545', date: localDate('2023-03-07') },
    occurrence: 3,
    occurrenceCount: 4,
    state: 'open',
    deadlineWords: 'Март, июнь, сентябрь, декабрь 2023 года',
    startDate: localDate('2023-09-01'),
    dueDate: localDate('2023-09-30'),
    controlDate: localDate('2023-09-29'),
    runsTo: null,
    externalPlan: null,
    createdOn: localDate('2023-03-07'),
    expectedResult: 'Письма о проведении совещаний, программы, рабочие материалы',
    lead: 'Институт развития образования',
    coExecutors: ['МОУО', 'школы-участники'],
    acceptor: 'Орлова В.Н.',
    reason: { rung, role },
    next: { rung: 'overdue-5', day: localDate('2023-10-06'), escalatesTo: 'controller' },
    links: {
      open: `${OURS}/link/open?language=ru`,
      ...(DECIDED_BY_LINK.has(rung) && { decide: `${OURS}/link/decide?language=ru` }),
    },
    report: {
      author: 'Ветрова Ю.И.',
      submittedOn: localDate('2023-09-26'),
      text: 'Совещание проведено, протокол приложен.',
      returnReason: 'Нет протокола.',
    },
    decision: {
      author: 'Лугова В.А.',
      decidedOn: localDate('2023-09-26'),
      reason: 'Исполнитель другой.',
      newDate: localDate('2023-10-31'),
      expectedBy: localDate('2023-09-29'),
    },
    ...change,
  };
}

describe.each(LANGUAGES)('every letter in %s', (language) => {
  const texts = textsIn(language);
  const about = (tasks: readonly LetterTask[], refuseLink: string | null = null) => {
    const input = { recipient, office: 'Министерство образования', today, tasks, allTasksLink: null, refuseLink };
    const letter = composeLetter(input, texts);
    if (letter === null) throw new Error('A letter was expected');
    return letter;
  };
  const link = `${OURS}/sign-in?token=abc`;
  const kinds: readonly (readonly [string, () => LetterContent])[] = [
    ...RUNGS.map(([rung, role, change]) => [`${rung} to ${role}`, () => about([task(rung, role, change)])] as const),
    ['a digest', () => about(RUNGS.map(([rung, role, change]) => task(rung, role, change)))],
    ['one that may be refused', () => about([task('half-term', 'lead')], `${OURS}/unsubscribe/abc?language=ru`)],
    [
      'an invitation',
      () => composeInvitationLetter({ recipient, link, validDays: 7, invitedBy: 'Лугова В.А.' }, texts),
    ],
    ['for signing in', () => composeSignInLetter({ recipient, link, validMinutes: 60 }, texts)],
    ['for a new password', () => composePasswordResetLetter({ recipient, link, validMinutes: 60 }, texts)],
    ['a test', () => composeTestLetter({ recipient, link }, texts)],
  ];
  let folder: string;
  let renderer: LetterRenderer;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'letters-'));
    await buildLetters(folder);
    renderer = new LetterRenderer(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(kinds)(
    '%s has nothing a filter of spam looks for, and says the same in both its parts',
    async (_kind, write) => {
      const content = write();
      const rendered = renderer.render(content);
      expect(rendered.text).toBe(textOfHtml(rendered.html));
      const { raw } = await freezeLetter({
        ...rendered,
        messageId: '<letter-1@office.example>',
        date: new Date('2023-09-27T04:00:00Z'),
        from: 'Веха <vekha@office.example>',
        replyTo: replyTo('reply@office.example', '0'.repeat(32)),
        to: { name: 'Синицына Ольга Андреевна', address: 'sinitsyna@school.example' },
        subject: content.subject,
      });
      expect(raw.length).toBeLessThan(100 * 1024);
      const { headers, subject, html, text } = await readLetter(raw);
      expect(headers).toMatchObject({
        date: ['Wed, 27 Sep 2023 04:00:00 +0000'],
        'message-id': ['<letter-1@office.example>'],
        'reply-to': [`reply+${'0'.repeat(32)}@office.example`],
        'mime-version': ['1.0'],
      });
      expect(headers['from']?.[0]).toContain('<vekha@office.example>');
      expect(
        raw
          .toString('latin1')
          .split('\r\n')
          .every((line) => line.length <= 998),
      ).toBe(true);

      expect(subject).toBe(content.subject);
      expect(subject.length).toBeGreaterThan(5);
      expect(subject).not.toMatch(/!|\{\{|undefined|null|\bFW:|\bRE:|бесплатно|срочно|free|urgent/iu);
      // Beside the names of things nothing shouts.
      expect(subject.replace(/[«"].*?[»"]/gu, '')).not.toMatch(/\p{Lu}{6,}/u);

      const page = load(html ?? '');
      expect(page('img, script, form, iframe, object, video, link[href^="http"]').length).toBe(0);
      expect(html).not.toMatch(/@import|url\(|javascript:|\{\{|undefined/iu);
      const addresses = page('a')
        .map((_index, element) => page(element).attr('href') ?? '')
        .toArray();
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) {
        expect(new URL(address).origin).toBe(OURS);
        expect(text).toContain(address);
      }
      for (const link of page('a').toArray()) expect(page(link).text().trim()).not.toMatch(/^$|https?:/u);

      const said = bare(text);
      const sentences = [content.addressee, content.greeting, content.intro, ...content.footer];
      const items = content.blocks.flatMap((block) => block.items);
      const told = items.flatMap(({ heading, message, details }) => [
        heading,
        message,
        ...details.map(({ value }) => value),
      ]);
      for (const sentence of [...sentences, ...told]) expect(said).toContain(bare(sentence));
    },
  );
});

/** Without the breaks of lines, and without the large letters of headings. */
function bare(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}
