import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { CalendarEffect, PolicyOfKind, ReminderPolicy } from '../api/types.js';
import { useRefreshDates } from '../calendars/calendar-queries.js';
import { ChangeBar } from '../calendars/change-bar.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { PolicyLetters } from './policy-letters.js';
import { PolicyTimes } from './policy-times.js';
import { RungTable } from './rung-table.js';

interface Props {
  of: PolicyOfKind;
  organisationId: string | null;
  mayEdit: boolean;
  onApplied: (effect: CalendarEffect) => void;
}

/** The ladder with whom each rung tells, and the hours; a change shows its effect before it is saved. */
export function PolicyEditor({ of, organisationId, mayEdit, onApplied }: Props) {
  const { t } = useTranslation();
  const refresh = useRefreshDates();
  const [policy, setPolicy] = useState<ReminderPolicy>(of.policy);
  const [takesOver, setTakesOver] = useState(false);
  const preview = api.useMutation('post', '/api/reminder-policies/preview');
  const save = api.useMutation('put', '/api/reminder-policies', { onSuccess: refresh });
  const change = (part: Partial<ReminderPolicy>) => setPolicy((known) => ({ ...known, ...part }));
  const { scheduleKind, version } = of;
  const body = { organisationId, scheduleKind, version, policy: takesOver ? null : policy };
  const isOwn = version > 0;
  return (
    <>
      <section className="panel calendar-part" aria-labelledby="policy-rungs">
        <h2 id="policy-rungs">{t('policies.title')}</h2>
        <fieldset className="policy" disabled={!mayEdit || takesOver}>
          <legend className="visually-hidden">{t('policies.title')}</legend>
          <RungTable policy={policy} mayEdit={mayEdit} onChange={change} />
          <PolicyTimes policy={policy} onChange={change} />
        </fieldset>
        {of.changedAt !== null && (
          <p className="soft">
            {t('calendars.changed', { at: formatInstant(of.changedAt) })} <AsWritten text={of.changedBy ?? ''} />
          </p>
        )}
        {mayEdit && isOwn && !takesOver && <Button onClick={() => setTakesOver(true)}>{t('policies.takeOver')}</Button>}
        {takesOver && <p role="status">{t('policies.willTakeOver')}</p>}
      </section>
      <ChangeBar
        subject={JSON.stringify(body)}
        isChanged={takesOver || JSON.stringify(policy) !== JSON.stringify(of.policy)}
        preview={() => preview.mutateAsync({ body })}
        save={async () => (await save.mutateAsync({ body })).effect}
        onApplied={onApplied}
        onForget={() => {
          setPolicy(of.policy);
          setTakesOver(false);
        }}
        onReload={() => void refresh()}
      />
      {mayEdit && <PolicyLetters policy={policy} />}
    </>
  );
}
