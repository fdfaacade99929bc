import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../api/types.js';
import { DateField } from '../parts/date-field.js';
import { RowEditor } from './row-editor.js';
import { withRow } from './settings-draft.js';

export interface PartProps {
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
  mayEdit: boolean;
}

/** Days of a region or an authority: Радоница, Курбан-байрам, a day worked instead. */
export function OwnDays({ settings: { days }, onChange, mayEdit, isCommon }: PartProps & { isCommon: boolean }) {
  const { t } = useTranslation();
  const set = (at: number, part: Partial<Settings['days'][number]> | null) => {
    const row = days[at];
    if (row !== undefined) onChange({ days: withRow(days, at, part === null ? null : { ...row, ...part }) });
  };
  return (
    <section className="panel calendar-part" aria-labelledby="own-days">
      <h2 id="own-days">{t('calendars.days.title')}</h2>
      <p className="soft">{t(isCommon ? 'calendars.days.hintCommon' : 'calendars.days.hint')}</p>
      {days.length === 0 && <p>{t('calendars.days.empty')}</p>}
      {days.map((day, at) => (
        <RowEditor key={at} name={day.name || day.date} mayEdit={mayEdit} onRemove={() => set(at, null)}>
          <label>
            <span>{t('calendars.days.date')}</span>
            <DateField value={day.date} onChange={(date) => set(at, { date })} />
          </label>
          <label>
            <span>{t('calendars.days.kind')}</span>
            <select
              className="kind-choice"
              value={day.works ? 'works' : 'off'}
              onChange={(event) => set(at, { works: event.target.value === 'works' })}
            >
              <option value="off">{t('calendars.days.off')}</option>
              <option value="works">{t('calendars.days.works')}</option>
            </select>
          </label>
          <label className="row-wide">
            <span>{t('calendars.days.name')}</span>
            <Input value={day.name} onChange={(event) => set(at, { name: event.target.value })} />
          </label>
          <label className="row-wide">
            <span>{t('calendars.days.act')}</span>
            <Input value={day.act} onChange={(event) => set(at, { act: event.target.value })} />
          </label>
        </RowEditor>
      ))}
      {mayEdit && (
        <Button onClick={() => onChange({ days: [...days, { date: '', works: false, name: '', act: '' }] })}>
          {t('calendars.days.add')}
        </Button>
      )}
    </section>
  );
}
