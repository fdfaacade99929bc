import { useTranslation } from 'react-i18next';
import { useProfiles } from './calendar-queries.js';
import type { PartProps } from './own-days.js';

interface Props extends PartProps {
  isCommon: boolean;
  inheritedProfile: string | null;
}

/** Which deadline profile holds, and whether the president's days of 2020 and 2021 were worked. */
export function RulesChoice({ settings, onChange, mayEdit, isCommon, inheritedProfile }: Props) {
  const { t } = useTranslation();
  const { data: profiles = [] } = useProfiles();
  const inherited = profiles.find(({ name }) => name === (inheritedProfile ?? 'default'))?.title ?? '';
  const { worksOnPresidentsDays, profile } = settings;
  return (
    <section className="panel calendar-part" aria-labelledby="calendar-rules">
      <h2 id="calendar-rules">{t('calendars.rules.title')}</h2>
      <fieldset className="setting-editor" disabled={!mayEdit}>
        <legend className="visually-hidden">{t('calendars.rules.title')}</legend>
        <label className="row-wide">
          <span>{t('calendars.rules.profile')}</span>
          <select
            className="kind-choice"
            value={profile ?? ''}
            onChange={(event) => onChange({ profile: event.target.value || null })}
          >
            <option value="">
              {t(isCommon ? 'calendars.rules.usual' : 'calendars.rules.inherited', { name: inherited })}
            </option>
            {profiles.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label className="row-wide">
          <span>{t('calendars.rules.presidents')}</span>
          <select
            className="kind-choice"
            value={worksOnPresidentsDays === null ? '' : String(worksOnPresidentsDays)}
            onChange={(event) =>
              onChange({ worksOnPresidentsDays: event.target.value === '' ? null : event.target.value === 'true' })
            }
          >
            <option value="">{t(isCommon ? 'calendars.rules.restedByDefault' : 'calendars.rules.asAbove')}</option>
            <option value="false">{t('calendars.rules.rested')}</option>
            <option value="true">{t('calendars.rules.worked')}</option>
          </select>
        </label>
      </fieldset>
    </section>
  );
}
