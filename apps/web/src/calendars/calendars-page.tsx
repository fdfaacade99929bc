import { getRouteApi, Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { CalendarEffect } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { useMay } from '../shell/session.js';
import { CalendarEditor } from './calendar-editor.js';
import { useCalendar } from './calendar-queries.js';
import { Applied } from './change-bar.js';
import { ProfilesPanel } from './profiles-panel.js';

const route = getRouteApi('/shell/calendars');
const TABS = ['year', 'terms', 'profiles'] as const;

/** Days off, school terms and deadline profiles, with what a change of them would move. */
export function CalendarsPage() {
  const { t } = useTranslation();
  const mayEdit = useMay('calendars.edit');
  const { organisation, tab = 'year' } = route.useSearch();
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('calendars.title')}</PageTitle>
          <p>{t(mayEdit ? 'calendars.hint' : 'calendars.hintReadOnly')}</p>
        </div>
      </div>
      <nav className="calendar-tabs" aria-label={t('calendars.tabs')}>
        {TABS.map((name) => (
          <Link
            key={name}
            to="/calendars"
            search={(kept) => ({ ...kept, tab: name })}
            {...(tab === name && { 'aria-current': 'page' as const })}
          >
            {t(`calendars.tab.${name}`)}
          </Link>
        ))}
      </nav>
      {tab === 'profiles' && <ProfilesPanel />}
      <div hidden={tab === 'profiles'}>
        <OwnerChoice organisation={organisation} />
        <OwnersCalendar key={organisation ?? ''} organisation={organisation} tab={tab === 'terms' ? 'terms' : 'year'} />
      </div>
    </>
  );
}

function OwnersCalendar({ organisation, tab }: { organisation: string | undefined; tab: 'year' | 'terms' }) {
  const calendar = useCalendar(organisation);
  const [applied, setApplied] = useState<CalendarEffect | null>(null);
  return (
    <>
      {applied !== null && <Applied effect={applied} />}
      <QueryView query={calendar}>
        {(loaded) => <CalendarEditor key={loaded.version} calendar={loaded} tab={tab} onApplied={setApplied} />}
      </QueryView>
    </>
  );
}

const COMMON = 'common';

function OwnerChoice({ organisation }: { organisation: string | undefined }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { data: owners = [] } = api.useQuery('get', '/api/calendars/owners');
  const options = [
    { value: COMMON, name: t('calendars.owner.common'), label: t('calendars.owner.common') as ReactNode },
    ...owners.map(({ id, name, hasOwn }) => ({
      value: id,
      name,
      label: (
        <>
          <AsWritten text={name} /> {hasOwn && <span className="soft">{t('calendars.owner.own')}</span>}
        </>
      ),
    })),
  ];
  return (
    <div className="toolbar calendar-owner">
      <label htmlFor="calendar-owner">{t('calendars.owner.label')}</label>
      <Select
        id="calendar-owner"
        showSearch={{ optionFilterProp: 'name' }}
        value={organisation ?? COMMON}
        options={options}
        onChange={(value: string) =>
          void navigate({
            search: ({ organisation: _, ...kept }) => (value === COMMON ? kept : { ...kept, organisation: value }),
          })
        }
      />
    </div>
  );
}
