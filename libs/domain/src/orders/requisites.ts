import type { LocalDate } from '../calendar/index.js';
import { isPeriodTooLong, LONGEST_PERIOD_YEARS, type Warning } from '../deadlines/index.js';
import { CONTROLLED_BY_SIGNATORY, controllerNamed, officialsNamed, signatoryNamed } from './header/index.js';
import type { OrderHeader, OrderReading, ReadRoadmap } from './order-reading.js';
import { periodIn } from './period.js';

/** The requisites (реквизиты) of an order as a person sees and corrects them; null for what it does not say. */
export interface Requisites {
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly title: string | null;
  readonly issuer: string | null;
  /** The period the plan covers: both ends, or neither. */
  readonly periodStart: LocalDate | null;
  readonly periodEnd: LocalDate | null;
  /** Name and post in words, or the code of an order that its signatory controls. */
  readonly controller: string | null;
  readonly signatory: string | null;
}

/** The parts of a reading its requisites stand in. */
export type ReadRequisites = Pick<OrderReading, 'order' | 'roadmap' | 'roadmaps'>;

export function requisitesOf({ order, roadmap }: ReadRequisites): Requisites {
  const { number, date, title, issuer, controller, controllerPosition, signatory, signatoryPosition } = order;
  return {
    ...{ number, date, title, issuer },
    periodStart: roadmap.periodStart,
    periodEnd: roadmap.periodEnd,
    controller: controller === CONTROLLED_BY_SIGNATORY ? controller : inWords(controller, controllerPosition),
    signatory: inWords(signatory, signatoryPosition),
  };
}

export interface RequisitesFault {
  readonly code: string;
  readonly field: keyof Requisites;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The first thing by which requisites make no sense; null for good ones. */
export function requisitesFault({ periodStart, periodEnd, controller, signatory }: Requisites): RequisitesFault | null {
  if (periodStart === null && periodEnd !== null) return { code: 'period-half', field: 'periodStart' };
  if (periodStart !== null && periodEnd === null) return { code: 'period-half', field: 'periodEnd' };
  if (periodStart !== null && periodEnd !== null) {
    if (periodStart > periodEnd) return { code: 'period-reversed', field: 'periodEnd' };
    const values = { limit: LONGEST_PERIOD_YEARS };
    if (isPeriodTooLong(periodStart, periodEnd)) return { code: 'period-too-long', field: 'periodEnd', values };
  }
  for (const [field, words] of Object.entries({ controller, signatory })) {
    if (officialsNamed(words).length > 1) return { code: 'one-official', field: field as keyof Requisites };
  }
  return null;
}

/**
 * The reading with other requisites, and without the remarks on those a person has set. The words of its rows are not
 * read anew by them yet. A further plan whose own title names its period keeps it, as the reader would have it.
 */
export function withRequisites(reading: OrderReading, requisites: Requisites): OrderReading {
  const before = requisitesOf(reading);
  const isChanged = (name: keyof Requisites): boolean => requisites[name] !== before[name];
  const { number, date, title, issuer, controller, signatory } = requisites;
  const order: OrderHeader = {
    ...reading.order,
    ...{ number, date, title, issuer },
    ...(isChanged('controller') && controllerNamed(controller)),
    ...(isChanged('signatory') && signatoryNamed(signatory)),
  };
  const settled = (Object.keys(REMARKS) as (keyof Requisites)[])
    .filter(isChanged)
    .flatMap((name) => REMARKS[name] ?? []);
  const warnings = reading.warnings.filter(({ where, code }) => !settled.includes(`${where} ${code}`));
  if (!isChanged('periodStart') && !isChanged('periodEnd')) return { ...reading, order, warnings };
  return {
    ...reading,
    order,
    ...withPeriod(reading, requisites),
    warnings: [...warnings, ...periodRemarks(reading, requisites)],
  };
}

/** What the reader says of a requisite, with its place: over once a person has set it. */
const REMARKS: Partial<Record<keyof Requisites, readonly string[]>> = {
  number: ['order order-number-mismatch', 'order number-form'],
  issuer: ['order no-issuer-line', 'order issuer-beyond-branch'],
  controller: ['order controller-unread', 'order no-controller', 'order controllers-several'],
  signatory: ['order drafter-in-signature'],
  periodStart: ['roadmap no-period', 'roadmap period-missing', 'roadmap season-period', 'roadmap two-years-period'],
  periodEnd: ['roadmap no-period', 'roadmap period-missing', 'roadmap season-period', 'roadmap two-years-period'],
};

function withPeriod(
  { roadmap, roadmaps, order }: OrderReading,
  { periodStart, periodEnd }: Requisites,
): Pick<ReadRequisites, 'roadmap' | 'roadmaps'> {
  const hasOwn = ({ title }: ReadRoadmap, index: number): boolean =>
    index > 0 && title !== null && periodIn(title, order.date) !== null;
  return {
    roadmap: { ...roadmap, periodStart, periodEnd },
    ...(roadmaps !== undefined && {
      roadmaps: roadmaps.map((one, index) => {
        if (hasOwn(one, index)) return one;
        // Whether it is a school year is told by its ends, where nobody has said it in words.
        const { academicYear: _ofWords, ...table } = one;
        return { ...table, periodStart, periodEnd };
      }),
    }),
  };
}

function periodRemarks({ roadmap, items }: OrderReading, { periodStart }: Requisites): Warning[] {
  const hasPlan = roadmap.title !== null || items.length > 0;
  return hasPlan && periodStart === null ? [{ level: 'warn', code: 'no-period', where: 'roadmap' }] : [];
}

function inWords(name: string | null, position: string | null): string | null {
  const said = [name, position].filter((one) => one !== null);
  return said.length === 0 ? null : said.join(', ');
}
