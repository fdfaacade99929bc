import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OpenSession } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { useRefreshProfile } from './profile-queries.js';
import { Section } from './section.js';

export function SessionsSection() {
  const { t } = useTranslation();
  const sessions = api.useQuery('get', '/api/profile/sessions');
  return (
    <Section title={t('profile.sessions.title')}>
      <p>{t('profile.sessions.hint')}</p>
      <QueryView query={sessions}>{(rows) => <Sessions rows={rows} />}</QueryView>
    </Section>
  );
}

function Sessions({ rows }: { rows: readonly OpenSession[] }) {
  const { t } = useTranslation();
  const refresh = useRefreshProfile();
  const endOne = api.useMutation('delete', '/api/profile/sessions/{id}', { onSuccess: refresh });
  const endOthers = api.useMutation('delete', '/api/profile/sessions', { onSuccess: refresh });
  const refused = [endOne, endOthers].find(({ isError }) => isError);
  const columns: readonly RecordColumn<OpenSession>[] = [
    {
      key: 'device',
      title: t('profile.sessions.device'),
      cell: ({ device, current }) => (
        <>
          {device ?? t('profile.sessions.unknownDevice')}{' '}
          {current && <span className="mark">{t('profile.sessions.current')}</span>}
        </>
      ),
    },
    {
      key: 'since',
      title: t('profile.sessions.since'),
      cell: ({ signedInAt }) => (signedInAt === null ? '' : formatInstant(signedInAt)),
    },
    { key: 'used', title: t('profile.sessions.used'), cell: ({ lastUsedAt }) => formatInstant(lastUsedAt) },
    {
      key: 'end',
      title: t('profile.sessions.end'),
      narrow: true,
      cell: ({ id, current, device }) =>
        current ? null : (
          <Button
            size="small"
            aria-label={t('profile.sessions.endNamed', { device: device ?? t('profile.sessions.unknownDevice') })}
            onClick={() => endOne.mutate({ params: { path: { id } } })}
          >
            {t('profile.sessions.end')}
          </Button>
        ),
    },
  ];
  return (
    <>
      {refused && <ProblemNotice title={t('profile.sessions.notEnded')} error={refused.error} />}
      <RecordTable caption={t('profile.sessions.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
      {rows.length > 1 && (
        <div>
          <Button loading={endOthers.isPending} onClick={() => endOthers.mutate({})}>
            {t('profile.sessions.endOthers')}
          </Button>
        </div>
      )}
    </>
  );
}
