import { effectiveCalendar } from '@domain/calendar';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Calendar, CalendarEffect, Settings } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { useMay } from '../shell/session.js';
import { useRefreshDates } from './calendar-queries.js';
import { ChangeBar } from './change-bar.js';
import { Decrees } from './decrees.js';
import { OwnDays } from './own-days.js';
import { RulesChoice } from './rules-choice.js';
import { asCalendar } from './settings-draft.js';
import { TermsEditor } from './terms-editor.js';
import { YearGrid } from './year-grid.js';

interface Props {
  calendar: Calendar;
  tab: 'year' | 'terms';
  onApplied: (effect: CalendarEffect) => void;
}

/** One calendar with what is typed into it; nothing is saved before its effect was shown. */
export function CalendarEditor({ calendar, tab, onApplied }: Props) {
  const mayEdit = useMay('calendars.edit');
  const [draft, setDraft] = useState<Settings>(calendar.settings);
  const change = (part: Partial<Settings>) => setDraft((known) => ({ ...known, ...part }));
  const effective = useMemo(
    () => effectiveCalendar([draft, ...calendar.above.map(({ settings }) => settings)].map(asCalendar)),
    [draft, calendar],
  );
  const isCommon = calendar.organisationId === null;
  const parts = { settings: draft, onChange: change, mayEdit };
  return (
    <>
      <div hidden={tab !== 'year'}>
        <YearGrid calendar={effective} />
        {(isCommon || draft.days.length > 0 || mayEdit) && <OwnDays {...parts} isCommon={isCommon} />}
        {isCommon && <Decrees {...parts} />}
        <RulesChoice {...parts} isCommon={isCommon} inheritedProfile={profileAbove(calendar)} />
      </div>
      <div hidden={tab !== 'terms'}>
        <TermsEditor {...parts} effective={effective.terms} />
      </div>
      <LastChange calendar={calendar} />
      {mayEdit && (
        <SettingsChange
          calendar={calendar}
          draft={draft}
          onApplied={onApplied}
          onForget={() => setDraft(calendar.settings)}
        />
      )}
    </>
  );
}

function profileAbove({ above }: Calendar): string | null {
  return above.find(({ settings }) => settings.profile !== null)?.settings.profile ?? null;
}

function LastChange({ calendar: { changedAt, changedBy } }: { calendar: Calendar }) {
  const { t } = useTranslation();
  if (changedAt === null) return null;
  return (
    <p className="soft">
      {t('calendars.changed', { at: formatInstant(changedAt) })} <AsWritten text={changedBy} />
    </p>
  );
}

interface ChangeProps extends Pick<Props, 'calendar' | 'onApplied'> {
  draft: Settings;
  onForget: () => void;
}

function SettingsChange({ calendar, draft, onApplied, onForget }: ChangeProps) {
  const refresh = useRefreshDates();
  const preview = api.useMutation('post', '/api/calendars/preview');
  const save = api.useMutation('put', '/api/calendars', { onSuccess: refresh });
  const body = { organisationId: calendar.organisationId, version: calendar.version, settings: draft };
  return (
    <ChangeBar
      subject={JSON.stringify(draft)}
      isChanged={JSON.stringify(draft) !== JSON.stringify(calendar.settings)}
      preview={() => preview.mutateAsync({ body })}
      save={async () => (await save.mutateAsync({ body })).effect}
      onApplied={onApplied}
      onForget={onForget}
      onReload={() => void refresh()}
    />
  );
}
