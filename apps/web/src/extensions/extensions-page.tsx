import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { WaitingExtensions } from './waiting-extensions.js';

/** The server's. */
const MOST_SHOWN = 200;

/** The requests for a later date that wait for this person's decision. */
export function ExtensionsPage() {
  const { t } = useTranslation();
  const waiting = api.useQuery('get', '/api/extensions');
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('extensions.title')}</PageTitle>
      </div>
      <QueryView query={waiting}>
        {(rows) => (
          <>
            {rows.length === MOST_SHOWN && <p role="status">{t('extensions.first', { count: MOST_SHOWN })}</p>}
            <WaitingExtensions rows={rows} onReload={() => waiting.refetch()} />
            {rows.length === 0 && <EmptyView title={t('extensions.empty')} hint={t('extensions.emptyHint')} />}
          </>
        )}
      </QueryView>
    </>
  );
}
