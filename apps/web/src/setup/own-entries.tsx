import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Setup } from '../api/types.js';
import { ADD_COORDINATOR } from '../directory/add-person.js';
import { EditableChoice } from '../directory/editable-choice.js';
import { EditableText } from '../directory/editable-text.js';
import { timeZoneOptions } from '../directory/time-zones.js';
import { useSaveOwn } from './setup-queries.js';

/** Enter goes from one field of the page to the next. */
const COLUMN = 'setup-own';

export function OrganisationFields({ setup }: { setup: Setup }) {
  const { t } = useTranslation();
  const { organisation } = setup;
  const { saveOrganisation } = useSaveOwn();
  return (
    <>
      <p>{t('setup.organisation.hint')}</p>
      <dl className="facts setup-fields">
        <dt>{t('setup.organisation.name')}</dt>
        <dd>
          <EditableText
            value={organisation.name}
            label={t('setup.organisation.name')}
            column={COLUMN}
            onSave={(name) => saveOrganisation({ name: name ?? '' })}
          />
        </dd>
        <dt>{t('setup.organisation.timeZone')}</dt>
        <dd>
          <EditableChoice
            value={organisation.timeZone}
            label={t('setup.organisation.timeZone')}
            options={timeZoneOptions(organisation.timeZone)}
            onSave={(timeZone) => saveOrganisation({ timeZone })}
          />
        </dd>
      </dl>
      <Link to="/directory">{t('setup.organisation.toDirectory')}</Link>
    </>
  );
}

export function PeopleFields({ setup }: { setup: Setup }) {
  const { t } = useTranslation();
  const { person, coordinatorsWithAddress: count } = setup;
  const { savePerson } = useSaveOwn();
  return (
    <>
      <p>{t('setup.people.hint')}</p>
      <dl className="facts setup-fields">
        <dt>{t('setup.people.ownName')}</dt>
        <dd>
          <EditableText
            value={person.fullName}
            label={t('setup.people.ownName')}
            column={COLUMN}
            onSave={(fullName) => savePerson({ fullName: fullName ?? '' })}
          />
        </dd>
        <dt>{t('setup.people.ownEmail')}</dt>
        <dd>
          <EditableText
            value={person.email}
            label={t('setup.people.ownEmail')}
            column={COLUMN}
            inputMode="email"
            placeholder={t('directory.noAddress')}
            onSave={(email) => savePerson({ email })}
          />
        </dd>
      </dl>
      <p>
        {count === 0 ? t('setup.people.noCoordinator') : t('setup.people.coordinators', { count })}{' '}
        <Link to="/directory" hash={count === 0 ? ADD_COORDINATOR : 'people'}>
          {t(count === 0 ? 'setup.people.addCoordinator' : 'setup.people.toDirectory')}
        </Link>
      </p>
    </>
  );
}
