import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Profile } from '../api/types.js';
import { EditableText } from '../directory/editable-text.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { useRefreshSession } from '../shell/refresh-session.js';
import { useSession } from '../shell/session.js';
import { useRefreshProfile } from './profile-queries.js';
import { Section } from './section.js';

export function NameSection({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const { person } = useSession();
  const refresh = useRefreshProfile();
  const refreshSession = useRefreshSession();
  const letters = api.useMutation('put', '/api/profile/optional-letters', { onSuccess: refresh });
  const { mutateAsync } = api.useMutation('patch', '/api/profile');
  return (
    <Section title={t('profile.self')}>
      <dl className="facts setup-fields">
        <dt>{t('directory.column.person')}</dt>
        <dd>
          <EditableText
            value={profile.fullName}
            label={t('directory.column.person')}
            column="profile"
            onSave={async (fullName) => {
              await mutateAsync({ body: { fullName: fullName ?? '' } });
              await refresh();
              await refreshSession();
            }}
          />
        </dd>
        <dt>{t('directory.column.email')}</dt>
        <dd>{profile.email ?? t('directory.noAddress')}</dd>
        <dt>{t('directory.column.role')}</dt>
        <dd>
          {t(`words.role.${person.role}`)}, {person.organisationName}
        </dd>
        <dt>{t('directory.column.language')}</dt>
        <dd>
          <LanguageSwitch />
        </dd>
        <dt>{t('unsubscribe.setting')}</dt>
        <dd>
          <Checkbox
            checked={profile.optionalLetters}
            disabled={letters.isPending}
            onChange={(event) => letters.mutate({ body: { wanted: event.target.checked } })}
          >
            {t('unsubscribe.wanted')}
          </Checkbox>
        </dd>
      </dl>
      <p className="soft">{t('profile.selfHint')}</p>
    </Section>
  );
}
