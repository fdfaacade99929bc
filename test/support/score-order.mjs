#!/usr/bin/env node
// Scores a reading of an order against its gold reading, field by field.
// usage: score-order.mjs READING.json GOLD.json [--verbose]
// Prints a row a field: right/total, and exits 0 only when every field is whole.
import { readFileSync } from 'node:fs';

const [readingPath, goldPath, flag] = process.argv.slice(2);
const reading = JSON.parse(readFileSync(readingPath, 'utf8'));
const gold = JSON.parse(readFileSync(goldPath, 'utf8'));
const verbose = flag === '--verbose';

const fold = (text) =>
  (text ?? '')
    .toString()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[«»"'“”„]/g, '')
    .replace(/[–—−-]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,:]+$/g, '')
    .trim();
const squeeze = (text) => fold(text).replace(/[\s\-.,;:()]/g, '');
const numberOf = (text) => (text ?? '').toString().replace(/\.+$/, '');
const stems = (text) =>
  fold(text)
    .split(/[^a-zа-я0-9]+/)
    .filter((w) => w.length > 2)
    .map((w) => w.slice(0, 5))
    .sort()
    .join(' ');

const sameSchedules = (got = [], want = []) =>
  got.length === want.length &&
  want.every((w, i) => {
    const g = got[i];
    if (g.kind !== w.kind) return false;
    if (w.externalPlan && stems(g.externalPlan) !== stems(w.externalPlan)) return false;
    if (!['window', 'recurring', 'throughout'].includes(w.kind)) return true;
    const go = g.occurrences ?? [],
      wo = w.occurrences ?? [];
    return (
      go.length === wo.length &&
      wo.every((o, k) => go[k].due === o.due && (w.scoreOn === 'due' || go[k].start === o.start))
    );
  });
const names = (parties = []) => [...new Set(parties.map((p) => squeeze(p.name)))].sort().join('|');

const fields = {};
const mark = (field, ok, where, got, want) => {
  const f = (fields[field] ??= { right: 0, total: 0 });
  f.total += 1;
  if (ok) f.right += 1;
  else if (verbose)
    console.log(`  ${field} ${where}\n    got  ${JSON.stringify(got)}\n    want ${JSON.stringify(want)}`);
};

for (const key of ['number', 'date', 'issuer', 'title', 'controller', 'signatory'])
  if (gold.order[key])
    mark(
      `order.${key}`,
      squeeze(reading.order?.[key]) === squeeze(gold.order[key]),
      '',
      reading.order?.[key],
      gold.order[key],
    );
for (const key of ['periodStart', 'periodEnd'])
  mark(
    `roadmap.${key}`,
    (reading.roadmap?.[key] ?? null) === gold.roadmap[key],
    '',
    reading.roadmap?.[key],
    gold.roadmap[key],
  );

mark(
  'sections',
  squeeze((reading.sections ?? []).map((s) => s.title).join('|')) ===
    squeeze(gold.sections.map((s) => s.title).join('|')),
  '',
  reading.sections?.map((s) => s.title),
  gold.sections.map((s) => s.title),
);
mark('items.count', (reading.items ?? []).length === gold.items.length, '', reading.items?.length, gold.items.length);
const byNumber = new Map((reading.items ?? []).map((i) => [numberOf(i.number), i]));
for (const want of gold.items) {
  const got = byNumber.get(numberOf(want.number));
  const w = want.number;
  mark('item.found', !!got, w, null, want.title);
  mark('item.title', !!got && squeeze(got?.title) === squeeze(want.title), w, got?.title, want.title);
  mark(
    'item.deadlineText',
    !!got && squeeze(got?.deadlineText) === squeeze(want.deadlineText),
    w,
    got?.deadlineText,
    want.deadlineText,
  );
  mark('item.schedules', !!got && sameSchedules(got?.schedules, want.schedules), w, got?.schedules, want.schedules);
  mark(
    'item.responsible',
    !!got && names(got?.responsible) === names(want.responsible),
    w,
    got?.responsible,
    want.responsible,
  );
  mark('item.executors', !!got && names(got?.executors) === names(want.executors), w, got?.executors, want.executors);
  if ('expectedResult' in want)
    mark(
      'item.expectedResult',
      !!got && squeeze(got?.expectedResult) === squeeze(want.expectedResult),
      w,
      got?.expectedResult,
      want.expectedResult,
    );
  if (want.evidence !== undefined)
    mark('item.evidence', !!got && squeeze(got?.evidence) === squeeze(want.evidence), w, got?.evidence, want.evidence);
  if (want.audience)
    mark(
      'item.audience',
      !!got && squeeze((got?.audience ?? []).join('|')) === squeeze(want.audience.join('|')),
      w,
      got?.audience,
      want.audience,
    );
}

const clauseKey = (c) => `${c.part ?? ''}/${numberOf(c.number)}/${squeeze(c.text).slice(0, 25)}`;
const clauses = new Map((reading.clauses ?? []).map((c) => [clauseKey(c), c]));
for (const want of gold.clauses ?? []) {
  const got = clauses.get(clauseKey(want));
  mark('clause.found', !!got, clauseKey(want), null, want.text);
  mark(
    'clause.deadlines',
    !!got && sameSchedules(got.deadlines, want.deadlines),
    clauseKey(want),
    got?.deadlines,
    want.deadlines,
  );
}
const indicators = new Map((reading.indicators ?? []).map((i) => [numberOf(i.number), i]));
for (const want of gold.indicators ?? []) {
  const got = indicators.get(numberOf(want.number));
  mark('indicator.found', !!got && squeeze(got.name) === squeeze(want.name), want.number, got?.name, want.name);
  mark('indicator.owner', !!got && fold(got?.owner) === fold(want.owner), want.number, got?.owner, want.owner);
  mark(
    'indicator.points',
    !!got && (got?.bands ?? []).map((b) => b.points).join() === want.bands.map((b) => b.points).join(),
    want.number,
    got?.bands,
    want.bands,
  );
}
const warned = new Set((reading.warnings ?? []).map((w) => w.code));
for (const code of new Set((gold.warnings ?? []).filter((w) => w.level === 'warn').map((w) => w.code)))
  mark('warning.code', warned.has(code), code, [...warned], code);

const known = new Set((gold.warnings ?? []).map((w) => w.code));
for (const code of warned) mark('warning.expected', known.has(code), code, code, [...known]);

let whole = true,
  right = 0,
  total = 0;
for (const [field, f] of Object.entries(fields)) {
  whole &&= f.right === f.total;
  right += f.right;
  total += f.total;
  console.log(`${field.padEnd(22)} ${f.right}/${f.total}`);
}
console.log(`all ${right}/${total} = ${((100 * right) / total).toFixed(1)} %`);
process.exit(whole ? 0 : 1);
