import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LetterContent } from '@domain/letters';
import { buildLetters } from '../../letters/build-letters.mjs';
import { LetterRenderer } from './render-letter.js';

const content: LetterContent = {
  language: 'ru',
  subject: 'Просрочено: п. 1.3',
  preview: 'Строка, которую показывает список писем.',
  addressee: 'Кому: Синицыной Ольге Андреевне',
  greeting: 'Уважаемая Ольга Андреевна!',
  intro: 'Основание: приказ № 12.',
  blocks: [
    {
      id: 'overdue',
      heading: 'Просрочено – 1',
      items: [
        {
          taskId: '1',
          heading: '1.3. Разработка «концепции» <b>качества</b> & роста',
          message: 'Срок прошёл 22 сентября 2023 г.',
          isLate: true,
          details: [{ label: 'Ожидаемый результат', value: 'Приказ\nо концепции' }],
          why: { label: 'Почему пришло это письмо', value: 'ответственный исполнитель' },
          link: { label: 'Открыть и отчитаться', href: 'https://vekha.example/t/a?x=1&y="2"' },
        },
      ],
    },
  ],
  buttons: [{ label: 'Все мои поручения', href: 'https://vekha.example/my' }],
  footer: ['Письмо составлено автоматически.'],
  refuse: null,
  taskIds: ['1'],
};

let folder: string;
let renderer: LetterRenderer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vekha-letters-'));
  expect(await buildLetters(folder)).toEqual(['letter.eta']);
  renderer = new LetterRenderer(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a rendered letter', () => {
  it('shows every text in HTML and in plain text', () => {
    const { html, text } = renderer.render(content);
    const inBoth = [
      'Синицыной',
      'Уважаемая',
      'приказ № 12',
      'Срок прошёл',
      'ответственный исполнитель',
      'автоматически',
    ];
    expect(inBoth.filter((words) => !html.includes(words))).toEqual([]);
    expect(inBoth.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).toContain('ПРОСРОЧЕНО – 1');
    expect(text).toContain('Приказ\nо концепции');
  });

  it('escapes what the order says, so a tag in a title stays a word', () => {
    const { html, text } = renderer.render(content);
    expect(html).toContain('&lt;b&gt;качества&lt;/b&gt; &amp; роста');
    expect(html).not.toContain('<b>');
    expect(text).toContain('<b>качества</b> & роста');
  });

  it('keeps every address whole in both', () => {
    const { html, text } = renderer.render(content);
    expect(html).toContain('href="https://vekha.example/t/a?x=1&amp;y=&quot;2&quot;"');
    expect(text).toContain('Открыть и отчитаться <https://vekha.example/t/a?x=1&y="2">');
    expect(text).toContain('Все мои поручения <https://vekha.example/my>');
  });

  it('begins its plain text with the addressee: the preview line is for the list of letters only', () => {
    const { html, text } = renderer.render(content);
    expect(text.startsWith('Кому: ')).toBe(true);
    expect(html).toContain(content.preview);
  });

  it('loads nothing from anywhere: no pictures, no fonts, no scripts', () => {
    const { html } = renderer.render(content);
    expect(html).not.toMatch(/<img|<link|<script|@import|url\(/u);
    expect(html.match(/https?:\/\/[^"<\s]+/gu)?.filter((address) => !address.includes('vekha.example'))).toEqual([
      'http://www.w3.org/1999/xhtml',
    ]);
  });

  it('prints only what is late in red', () => {
    const calm = {
      ...content,
      blocks: content.blocks.map((block) => ({
        ...block,
        items: block.items.map((item) => ({ ...item, isLate: false })),
      })),
    };
    expect(renderer.render(content).html).toContain('#b42318');
    expect(renderer.render(calm).html).not.toContain('#b42318');
  });
});
