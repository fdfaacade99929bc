import { type MailHeaders, whyAutomatic } from './automatic.js';

describe('letters that no person wrote', () => {
  it.each<[string, MailHeaders, string, string | null]>([
    ['a notice of absence by RFC 3834', { 'auto-submitted': ['auto-replied'] }, 'Re: Срок', 'auto-submitted'],
    ['one with a parameter', { 'auto-submitted': ['auto-replied; owner-email="a@b.example"'] }, '', 'auto-submitted'],
    ['a list', { precedence: ['list'] }, 'Новости', 'precedence'],
    ['mass mail', { precedence: ['bulk'] }, '', 'precedence'],
    ['an old robot', { precedence: ['auto_reply'] }, '', 'precedence'],
    ['Exim and cPanel', { 'x-autoreply': ['yes'] }, 'Re: Срок', 'x-autoreply'],
    ['an answering machine', { 'x-autorespond': ['1'] }, 'Re: Срок', 'x-autorespond'],
    ['a letter to which nobody may answer', { 'return-path': ['<>'] }, 'Undelivered Mail', 'return-path'],
    ['Outlook, Russian', {}, 'Автоматический ответ: Срок сегодня', 'subject'],
    ['Yandex and Mail.ru', {}, 'Автоответ: Срок сегодня', 'subject'],
    ['Outlook, English', {}, 'Automatic reply: Due today', 'subject'],
    ['out of office', {}, 'Out of Office: Due today', 'subject'],
    ['a read receipt', {}, 'Прочитано: Срок сегодня', 'subject'],
    ['a person', { 'auto-submitted': ['no'], 'return-path': ['<a@b.example>'] }, 'Re: Срок сегодня', null],
    ['a person who speaks of answers', {}, 'Re: Автоответчики в школах', null],
  ])('%s', (_what, headers, subject, why) => {
    expect(whyAutomatic(headers, subject)).toBe(why);
  });
});
