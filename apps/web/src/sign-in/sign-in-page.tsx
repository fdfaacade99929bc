import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BarePage } from '../shell/bare-page.js';
import { EnterByToken } from './enter-by-token.js';
import { useLetIn } from './let-in.js';
import { SecondStep } from './second-step.js';
import { SignInForm } from './sign-in-form.js';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { t } = useTranslation();
  const { token, from, refused } = route.useSearch();
  const letIn = useLetIn(from ?? '/');
  return (
    <BarePage title={t(letIn.step === 'first' ? 'signIn.title' : `signIn.stepTitle.${letIn.step}`)}>
      <SecondStep letIn={letIn}>
        {token === undefined ? (
          <SignInForm letIn={letIn} from={from ?? '/'} refused={refused} />
        ) : (
          <EnterByToken token={token} letIn={letIn} />
        )}
      </SecondStep>
    </BarePage>
  );
}
