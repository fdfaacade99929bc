import {
  type AcademicTerm,
  academicYear,
  HOLIDAY_SEASONS,
  type HolidaySeason,
  TERM_KINDS,
  type TermKind,
} from '@domain/calendar';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../api/types.js';
import { formatShortDate } from '../dates/format-date.js';
import { DateField } from '../parts/date-field.js';
import { useSession } from '../shell/session.js';
import type { PartProps } from './own-days.js';
import { RowEditor } from './row-editor.js';
import { proposedTerms, withRow, yearOfTerm } from './settings-draft.js';

type Term = Settings['terms'][number];

/** Quarters, trimesters, half-years and holidays of one school year after the other. */
export function TermsEditor({
  settings: { terms },
  onChange,
  mayEdit,
  effective,
}: PartProps & { effective: readonly AcademicTerm[] }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const current = yearOfTerm({ start: today }) ?? 0;
  const [year, setYear] = useState(current);
  const set = (at: number, part: Partial<Term> | null) => {
    const row = terms[at];
    if (row !== undefined) onChange({ terms: withRow(terms, at, part === null ? null : { ...row, ...part }) });
  };
  const rows = terms.map((term, at) => ({ term, at })).filter(({ term }) => [year, null].includes(yearOfTerm(term)));
  return (
    <section className="panel calendar-part" aria-labelledby="terms">
      <div className="year-head">
        <h2 id="terms">{t('calendars.terms.title', { year: `${year}/${year + 1}` })}</h2>
        <Button onClick={() => setYear(year - 1)}>{t('calendars.terms.previous')}</Button>
        <Button onClick={() => setYear(year + 1)}>{t('calendars.terms.next')}</Button>
      </div>
      <p className="soft">{t('calendars.terms.hint')}</p>
      {rows.length === 0 && <InForce year={year} terms={effective} />}
      {rows.map(({ term, at }) => (
        <RowEditor
          key={at}
          name={`${t(`calendars.term.${term.kind ?? 'quarter'}`)} ${term.start}`}
          mayEdit={mayEdit}
          onRemove={() => set(at, null)}
        >
          <label>
            <span>{t('calendars.terms.kind')}</span>
            <select
              className="kind-choice"
              value={term.kind ?? 'quarter'}
              onChange={(event) => set(at, { kind: event.target.value as TermKind })}
            >
              {TERM_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`calendars.term.${kind}`)}
                </option>
              ))}
            </select>
          </label>
          {term.kind === 'holiday' && (
            <label>
              <span>{t('calendars.terms.season')}</span>
              <select
                className="kind-choice"
                value={term.season ?? 'autumn'}
                onChange={(event) => set(at, { season: event.target.value as HolidaySeason })}
              >
                {HOLIDAY_SEASONS.map((season) => (
                  <option key={season} value={season}>
                    {t(`calendars.season.${season}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            <span>{t('calendars.terms.start')}</span>
            <DateField value={term.start} onChange={(start) => set(at, { start })} />
          </label>
          <label>
            <span>{t('calendars.terms.end')}</span>
            <DateField value={term.end} onChange={(end) => set(at, { end })} />
          </label>
        </RowEditor>
      ))}
      {mayEdit && (
        <div className="form-buttons">
          {TERM_KINDS.map((kind) => (
            <Button key={kind} onClick={() => onChange({ terms: [...terms, ...proposedTerms(year, kind)] })}>
              {t(`calendars.terms.add.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

/** What holds while nothing of its own is entered: from above, or the usual quarters. */
function InForce({ year, terms }: { year: number; terms: readonly AcademicTerm[] }) {
  const { t } = useTranslation();
  const inForce = academicYear(year, terms);
  return (
    <>
      <p>{t('calendars.terms.inForce')}</p>
      <ol>
        {inForce.terms.map(({ start, end }) => (
          <li key={start}>
            {formatShortDate(start)} – {formatShortDate(end)}
          </li>
        ))}
      </ol>
      {inForce.holidays.map(({ start, end, season }) => (
        <p key={start}>
          {t(`calendars.season.${season ?? 'extra'}`)}: {formatShortDate(start)} – {formatShortDate(end)}
        </p>
      ))}
    </>
  );
}
