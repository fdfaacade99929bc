import { localDate } from '@domain/calendar';
import ICAL from 'ical.js';
import { type CalendarDay, writeCalendar } from './index.js';

const DAY: CalendarDay = {
  uid: 'task-7@vekha',
  sequence: 3,
  changedAt: new Date('2023-03-09T22:30:00Z'),
  day: localDate('2023-12-31'),
  title:
    'Срок: Провести совещание с руководителями школ; рассмотреть «дорожные карты», итоги и меры, принятые по ним, до конца года',
  text: 'Приказ № 12-а, пункт 1.1\nПуть: C:\\школы, «да»; ёж 🦔',
  address: 'https://vekha.example/tasks/7',
};

function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, events };
}

it('is read back by another library as it was meant', () => {
  const { calendar, events } = parsed(writeCalendar('Веха: сроки, Лугова В.А.', 'ru', [DAY]));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Веха: сроки, Лугова В.А.');
  expect(events).toHaveLength(1);
  const event = new ICAL.Event(events[0]);
  expect({
    uid: event.uid,
    sequence: event.sequence,
    title: event.summary,
    text: event.description,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    isWholeDay: event.startDate.isDate,
    address: events[0]!.getFirstPropertyValue('url'),
    changed: String(events[0]!.getFirstPropertyValue('last-modified')),
    stamp: String(events[0]!.getFirstPropertyValue('dtstamp')),
    takesTime: events[0]!.getFirstPropertyValue('transp'),
  }).toEqual({
    uid: 'task-7@vekha',
    sequence: 3,
    title: DAY.title,
    text: DAY.text,
    start: '2023-12-31',
    end: '2024-01-01',
    isWholeDay: true,
    address: 'https://vekha.example/tasks/7',
    changed: '2023-03-09T22:30:00Z',
    stamp: '2023-03-09T22:30:00Z',
    takesTime: 'TRANSPARENT',
  });
});

it('folds lines at 75 octets without cutting a letter in two, and ends them as the standard asks', () => {
  const bytes = Buffer.from(writeCalendar('Веха', 'ru', [DAY]));
  const lines = bytes.toString('latin1').split('\r\n');
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => line.length > 75)).toEqual([]);
  const strict = new TextDecoder('utf-8', { fatal: true });
  expect(() => lines.map((line) => strict.decode(Buffer.from(line, 'latin1')))).not.toThrow();
  expect(lines.join('')).not.toMatch(/[\r\n]/);
});

it('is the same to the byte while nothing has changed', () => {
  expect(writeCalendar('Веха', 'ru', [DAY])).toBe(writeCalendar('Веха', 'ru', [DAY]));
});

it('is a calendar also when nothing is due', () => {
  expect(parsed(writeCalendar('Веха', 'ru', [])).events).toEqual([]);
});
