import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEffect } from '../api/types.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { PoliciesPanel } from '../reminder-policies/policies-panel.js';
import { useMay } from '../shell/session.js';
import { CalendarEditor } from './calendar-editor.js';
import { useCalendar } from './calendar-queries.js';
import { Applied } from './change-bar.js';
import { OwnerChoice } from './owner-choice.js';
import { ProfilesPanel } from './profiles-panel.js';

const route = getRouteApi('/shell/calendars');
const TABS = ['year', 'terms', 'profiles', 'reminders'] as const;

/** Days off, school terms, deadline profiles and how people are reminded, with what a change of them would move. */
export function CalendarsPage() {
  const { t } = useTranslation();
  const mayEdit = useMay('calendars.edit');
  const { organisation, tab = 'year' } = route.useSearch();
  const isCalendar = tab === 'year' || tab === 'terms';
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
      {tab === 'reminders' && <PoliciesPanel />}
      <div hidden={!isCalendar}>
        <OwnerChoice label={t('calendars.owner.label')} organisation={organisation} marksOwn />
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
