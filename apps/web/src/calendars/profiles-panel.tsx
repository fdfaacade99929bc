import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEffect, ProfileOfDeadlines } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { Disclosure } from '../parts/disclosure.js';
import { QueryView } from '../parts/query-view.js';
import { useMay } from '../shell/session.js';
import { useProfiles } from './calendar-queries.js';
import { Applied } from './change-bar.js';
import { ProfileForm } from './profile-form.js';

/** Deadline profiles: the shipped ones, and copies an authority has made its own. */
export function ProfilesPanel() {
  const { t } = useTranslation();
  const profiles = useProfiles();
  return (
    <>
      <p className="soft">{t('calendars.profiles.hint')}</p>
      <QueryView query={profiles}>{(loaded) => <Profiles profiles={loaded} />}</QueryView>
    </>
  );
}

function Profiles({ profiles }: { profiles: readonly ProfileOfDeadlines[] }) {
  const { t } = useTranslation();
  const mayEdit = useMay('calendars.edit');
  const [applied, setApplied] = useState<CalendarEffect | null>(null);
  const [copy, setCopy] = useState<ProfileOfDeadlines | null>(null);
  const startCopy = (profile: ProfileOfDeadlines) =>
    setCopy({
      ...profile,
      name: newName(profiles),
      title: t('calendars.profiles.copyOf', { title: profile.title }),
      isShipped: false,
      version: 0,
    });
  return (
    <>
      {applied !== null && <Applied effect={applied} />}
      {profiles.map((profile) => (
        <section key={profile.name} className="panel calendar-part" aria-label={profile.title}>
          <h2>
            <AsWritten text={profile.title} />{' '}
            {profile.isShipped && <span className="mark">{t('calendars.profiles.shipped')}</span>}
          </h2>
          <Rules profile={profile} />
          <div className="profile-actions">
            {mayEdit && (
              <Disclosure label={t('calendars.profiles.edit')}>
                <ProfileForm key={profile.version} profile={profile} onApplied={setApplied} />
              </Disclosure>
            )}
            {mayEdit && <Button onClick={() => startCopy(profile)}>{t('calendars.profiles.copy')}</Button>}
          </div>
        </section>
      ))}
      {copy !== null && !profiles.some(({ name }) => name === copy.name) && (
        <section className="panel calendar-part" aria-labelledby="new-profile">
          <h2 id="new-profile">{t('calendars.profiles.new')}</h2>
          <ProfileForm key={copy.name} profile={copy} isNew onApplied={setApplied} onForget={() => setCopy(null)} />
        </section>
      )}
    </>
  );
}

function newName(profiles: readonly ProfileOfDeadlines[]): string {
  for (let number = 1; ; number += 1) {
    const name = `own-${number}`;
    if (!profiles.some((profile) => profile.name === name)) return name;
  }
}

/** The rules as sentences, so that nobody has to open the form to know them. */
function Rules({ profile: { rules } }: { profile: ProfileOfDeadlines }) {
  const { t } = useTranslation();
  const urgency = rules.urgency.map(({ word, days }) => `«${word}» – ${days}`).join(', ');
  return (
    <ul>
      <li>{t(`calendars.rule.dayOff.${rules.dayOff}`)}</li>
      <li>{t(`calendars.rule.urgency.${rules.urgencyUnit}`, { urgency })}</li>
      <li>{t(`calendars.rule.plainDay.${rules.plainDay}`)}</li>
      <li>
        {rules.monthlyDay === null
          ? t('calendars.rule.monthEnd')
          : t('calendars.rule.monthDay', { day: rules.monthlyDay })}
      </li>
      <li>
        {rules.quarterlyDay === null
          ? t('calendars.rule.quarterEnd')
          : t('calendars.rule.quarterDay', { day: rules.quarterlyDay })}
      </li>
      <li>{t(rules.untilIncludesDay ? 'calendars.rule.untilIncludes' : 'calendars.rule.untilExcludes')}</li>
      <li>
        {rules.continuousDay === null
          ? t('calendars.rule.continuousOpen')
          : t('calendars.rule.continuousDay', { day: rules.continuousDay })}
      </li>
      <li>
        {rules.monthsWithoutDate === null
          ? t('calendars.rule.withoutDateOpen')
          : t('calendars.rule.withoutDate', { count: rules.monthsWithoutDate })}
      </li>
    </ul>
  );
}
