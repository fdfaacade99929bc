import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BarePage } from '../shell/bare-page.js';
import { AskForLink } from './ask-for-link.js';
import { EnterByToken } from './enter-by-token.js';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { t } = useTranslation();
  const { token, from } = route.useSearch();
  return (
    <BarePage title={token === undefined ? t('signIn.askTitle') : t('signIn.title')}>
      {token === undefined ? <AskForLink /> : <EnterByToken token={token} from={from ?? '/'} />}
    </BarePage>
  );
}
