import type { OrderReading, ReadIndicator, ReadMeeting, ReportingDuty, SchoolResults } from '@domain/orders';
import { formatDate, type Texts } from '@domain/texts';
import { wrapped } from './lines.js';

/** What an order measures and asks to be told: its indicators, schools, reports and meetings; nothing where it has none. */
export function measureLines(reading: OrderReading, texts: Texts): string[] {
  return [
    ...listed(
      'indicators',
      reading.indicators.flatMap((indicator) => indicatorLines(indicator, texts)),
      texts,
    ),
    ...listed(
      'schools',
      reading.schools.flatMap((school) => schoolLines(school)),
      texts,
    ),
    ...listed(
      'reports',
      reading.reporting.flatMap((duty) => reportLines(duty, texts)),
      texts,
    ),
    ...listed(
      'meetings',
      reading.meetings.flatMap((meeting) => meetingLines(meeting, texts)),
      texts,
    ),
  ];
}

function listed(
  heading: 'indicators' | 'schools' | 'reports' | 'meetings',
  lines: readonly string[],
  texts: Texts,
): string[] {
  return lines.length === 0 ? [] : [texts.say(`explain.${heading}`), ...lines, ''];
}

function indicatorLines(indicator: ReadIndicator, texts: Texts): string[] {
  const { number, name, formulaNormalised, formulaInferred, bands, targets, unit, frequency, owner } = indicator;
  const inferred = formulaInferred ? ` (${texts.say('explain.inferred')})` : '';
  return [
    ...wrapped(`  ${number}. `, name),
    ...(formulaNormalised === null ? [] : wrapped('      ', `${formulaNormalised}${inferred}`)),
    ...bands.flatMap(({ label, points }) => wrapped('      ', `${label} → ${points}`)),
    ...wrapped('      ', targets.map(({ year, text }) => [year, text].filter(Boolean).join(': ')).join('; ')),
    ...wrapped('      ', [unit, frequency, owner].filter(Boolean).join(' · ')),
  ];
}

function schoolLines({ number, name, procedures }: SchoolResults): string[] {
  const results = Object.entries(procedures).flatMap(([procedure, value]) =>
    value === null ? [] : [`${procedure}: ${value}`],
  );
  return wrapped('  ', `${name ?? `№ ${number ?? ''}`} · ${results.join('; ')}`);
}

function reportLines({ from, to, what, due, dueText }: ReportingDuty, texts: Texts): string[] {
  const days = due.map((day) => formatDate(day, texts)).join(', ') || dueText;
  return wrapped(
    '  ',
    [what, `${from ?? texts.say('explain.nobody')} → ${to ?? texts.say('explain.nobody')}`, days]
      .filter(Boolean)
      .join(' · '),
  );
}

function meetingLines({ what, frequency, participants, record }: ReadMeeting, texts: Texts): string[] {
  const whom = participants === null ? null : texts.say('explain.participants', { participants });
  return wrapped('  ', [what, frequency, whom, record].filter(Boolean).join(' · '));
}
