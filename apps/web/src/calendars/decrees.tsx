import { addDays, type LocalDate, localDate } from '@domain/calendar';
import { Button, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../api/types.js';
import { DateField } from '../parts/date-field.js';
import { useSession } from '../shell/session.js';
import type { PartProps } from './own-days.js';
import { RowEditor } from './row-editor.js';
import { withRow } from './settings-draft.js';

type Decree = Settings['decrees'][number];

/** Decrees on transfers of days off that came out after this version of the program. */
export function Decrees({ settings: { decrees }, onChange, mayEdit }: PartProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const set = (at: number, decree: Decree | null) => onChange({ decrees: withRow(decrees, at, decree) });
  const next = Number(addDays(localDate(today), 200).slice(0, 4));
  return (
    <section className="panel calendar-part" aria-labelledby="decrees">
      <h2 id="decrees">{t('calendars.decrees.title')}</h2>
      <p className="soft">{t('calendars.decrees.hint')}</p>
      {decrees.length === 0 && <p>{t('calendars.decrees.empty')}</p>}
      {decrees.map((decree, at) => (
        <DecreeFields key={at} decree={decree} mayEdit={mayEdit} onChange={(changed) => set(at, changed)} />
      ))}
      {mayEdit && (
        <Button onClick={() => onChange({ decrees: [...decrees, { year: next, act: '', transfers: [] }] })}>
          {t('calendars.decrees.add')}
        </Button>
      )}
    </section>
  );
}

interface FieldsProps {
  decree: Decree;
  mayEdit: boolean;
  onChange: (decree: Decree | null) => void;
}

function DecreeFields({ decree, mayEdit, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const { year, act, transfers } = decree;
  const dateOf = (monthDay: string) => (monthDay === '' ? '' : `${year}-${monthDay}`);
  const setTransfer = (at: number, part: Partial<Decree['transfers'][number]> | null) => {
    const row = transfers[at];
    if (row === undefined) return;
    onChange({ ...decree, transfers: withRow(transfers, at, part === null ? null : { ...row, ...part }) });
  };
  return (
    <>
      <RowEditor name={String(year)} mayEdit={mayEdit} onRemove={() => onChange(null)}>
        <label>
          <span>{t('calendars.decrees.year')}</span>
          <InputNumber
            value={year}
            min={2000}
            max={2100}
            onChange={(value) => onChange({ ...decree, year: value ?? year })}
          />
        </label>
        <label className="row-wide">
          <span>{t('calendars.decrees.act')}</span>
          <Input value={act} onChange={(event) => onChange({ ...decree, act: event.target.value })} />
        </label>
      </RowEditor>
      <div className="row-inside">
        {transfers.map((transfer, at) => (
          <RowEditor
            key={at}
            name={`${transfer.from} → ${transfer.to}`}
            mayEdit={mayEdit}
            onRemove={() => setTransfer(at, null)}
          >
            <label>
              <span>{t('calendars.decrees.from')}</span>
              <DateField value={dateOf(transfer.from)} onChange={(date) => setTransfer(at, { from: monthDay(date) })} />
            </label>
            <label>
              <span>{t('calendars.decrees.to')}</span>
              <DateField value={dateOf(transfer.to)} onChange={(date) => setTransfer(at, { to: monthDay(date) })} />
            </label>
          </RowEditor>
        ))}
        {mayEdit && (
          <Button onClick={() => onChange({ ...decree, transfers: [...transfers, { from: '', to: '' }] })}>
            {t('calendars.decrees.addTransfer')}
          </Button>
        )}
      </div>
    </>
  );
}

function monthDay(date: LocalDate | string): string {
  return date.slice(5);
}
