import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** The way to the organisation's own sign-in, where one is set up; it comes back to the page somebody came for. */
export function ProviderButton({ from }: { from: string }) {
  const { t } = useTranslation();
  const provider = api.useQuery('get', '/api/session/provider');
  const go = api.useMutation('post', '/api/session/provider', {
    onSuccess: ({ address }) => window.location.assign(address),
  });
  const name = provider.data?.name ?? null;
  if (name === null) return null;
  return (
    <>
      {go.isError && <ProblemNotice title={t('signIn.failed')} error={go.error} />}
      <Button block loading={go.isPending} onClick={() => go.mutate({ body: { from } })}>
        {t('signIn.provider', { name })}
      </Button>
    </>
  );
}

const REFUSALS = ['provider-refused', 'provider-stranger', 'provider-unavailable', 'provider-ambiguous'] as const;
export type ProviderRefusal = (typeof REFUSALS)[number] | 'other';

/** What the address of the page says of a way there and back that has ended without signing anybody in. */
export function providerRefusal(code: string): ProviderRefusal {
  return REFUSALS.find((known) => known === code) ?? 'other';
}
