import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client.js';
import { queryClient } from '../api/query-client.js';
import { AsWritten } from '../parts/as-written.js';
import { LanguageSwitch } from './language-switch.js';
import { ProductMark } from './product-mark.js';
import { forgetSession, useSession } from './session.js';

export function Header() {
  const { t } = useTranslation();
  const session = useSession();
  const may = (permission: (typeof session.permissions)[number]) => session.permissions.includes(permission);
  return (
    <header className="header">
      <Link to="/" className="header-product" aria-label={t('shell.productHome')}>
        <ProductMark />
        {t('shell.product')}
      </Link>
      <nav className="header-navigation" aria-label={t('shell.navigation')}>
        {may('orders.see') && (
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {t('shell.orders')}
          </Link>
        )}
        <Link to="/day">{t('day.title')}</Link>
        <Link to="/tasks">{t('shell.tasks')}</Link>
        {may('directory.see') && <Link to="/directory">{t('shell.directory')}</Link>}
        {may('indicators.see') && <Link to="/indicators">{t('indicators.title')}</Link>}
        {may('indicators.see') && <Link to="/campaigns">{t('campaigns.short')}</Link>}
        {may('letters.see') && <Link to="/mail">{t('shell.mail')}</Link>}
        {may('calendars.see') && <Link to="/calendars">{t('calendars.title')}</Link>}
        {may('setup.see') && session.instance === 'real' && <Link to="/setup">{t('setup.title')}</Link>}
      </nav>
      <WhoIAm />
    </header>
  );
}

function WhoIAm() {
  const { t } = useTranslation();
  const { person } = useSession();
  const navigate = useNavigate();
  const signOut = async () => {
    await client.DELETE('/api/session');
    queryClient.clear();
    forgetSession();
    await navigate({ to: '/sign-in' });
  };
  return (
    <div className="header-person">
      <Link to="/profile" title={person.organisationName} className="header-profile">
        <AsWritten text={person.fullName} />, {t(`words.role.${person.role}`)}
      </Link>
      <LanguageSwitch />
      <Button type="text" size="small" onClick={() => void signOut()}>
        {t('shell.signOut')}
      </Button>
    </div>
  );
}
