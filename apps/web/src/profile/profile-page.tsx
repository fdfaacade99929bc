import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { CalendarSection } from './calendar-section.js';
import { FactorSection } from './factor-section.js';
import { KeysSection } from './keys-section.js';
import { LinksSection } from './links-section.js';
import { NameSection } from './name-section.js';
import { PasswordSection } from './password-section.js';
import { SessionsSection } from './sessions-section.js';
import { SubstitutionSection } from './substitution-section.js';
import { TokensSection } from './tokens-section.js';

/** What a person sees and changes of himself; one section a matter. */
export function ProfilePage() {
  const { t } = useTranslation();
  const profile = api.useQuery('get', '/api/profile');
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('profile.title')}</PageTitle>
      </div>
      <QueryView query={profile} isPage>
        {(shown) => (
          <div className="profile">
            <NameSection profile={shown} />
            <SubstitutionSection />
            <PasswordSection profile={shown} />
            <FactorSection profile={shown} />
            <SessionsSection />
            <LinksSection />
            <CalendarSection />
            <TokensSection />
            <KeysSection />
          </div>
        )}
      </QueryView>
    </>
  );
}
