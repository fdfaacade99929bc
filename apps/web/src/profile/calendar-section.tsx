import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { formatInstant } from '../dates/format-date.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { Section } from './section.js';
import { ToldOnce } from './told-once.js';

/** The secret address by which a calendar program shows the person's due dates. */
export function CalendarSection() {
  const { t } = useTranslation();
  const [address, setAddress] = useState<string>();
  const feed = api.useQuery('get', '/api/profile/calendar-feed');
  const open = api.useMutation('post', '/api/profile/calendar-feed', {
    onSuccess: (made) => {
      setAddress(made.address);
      void feed.refetch();
    },
  });
  const close = api.useMutation('delete', '/api/profile/calendar-feed', {
    onSuccess: () => {
      setAddress(undefined);
      void feed.refetch();
    },
  });
  const refused = [open, close].find(({ isError }) => isError);
  return (
    <Section title={t('profile.calendar.title')}>
      <p>{t('profile.calendar.hint')}</p>
      {refused && <ProblemNotice title={t('profile.calendar.notChanged')} error={refused.error} />}
      {address !== undefined && (
        <ToldOnce
          title={t('profile.calendar.once')}
          hint={t('profile.calendar.onceHint')}
          secret={address}
          onDone={() => setAddress(undefined)}
        />
      )}
      <QueryView query={feed} skeletonRows={1}>
        {({ feed: shown }) => (
          <>
            {shown !== null && (
              <p>
                {t('profile.calendar.since', { at: formatInstant(shown.createdAt) })}{' '}
                {shown.lastReadAt === null
                  ? t('profile.calendar.neverRead')
                  : t('profile.calendar.readAt', { at: formatInstant(shown.lastReadAt) })}
              </p>
            )}
            <div className="toolbar">
              <Button loading={open.isPending} onClick={() => open.mutate({})}>
                {t(shown === null ? 'profile.calendar.open' : 'profile.calendar.renew')}
              </Button>
              {shown !== null && (
                <Button loading={close.isPending} onClick={() => close.mutate({})}>
                  {t('profile.calendar.close')}
                </Button>
              )}
            </div>
          </>
        )}
      </QueryView>
    </Section>
  );
}
