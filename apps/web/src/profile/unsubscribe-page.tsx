import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { BarePage } from '../shell/bare-page.js';

const route = getRouteApi('/unsubscribe/$token');

/** Where the link under a letter leads whose reader may do without it. Opening it changes nothing. */
export function UnsubscribePage() {
  const { t } = useTranslation();
  const { token } = route.useParams();
  const refuse = api.useMutation('post', '/api/unsubscribe/{token}');
  return (
    <BarePage title={t('unsubscribe.title')}>
      <div className="stack">
        {refuse.isSuccess ? (
          <p role="status">{t('unsubscribe.done')}</p>
        ) : (
          <>
            <p>{t('unsubscribe.what')}</p>
            <p className="soft">{t('unsubscribe.stays')}</p>
            {refuse.isError && <ProblemNotice title={t('unsubscribe.refused')} error={refuse.error} />}
            <Button
              type="primary"
              block
              loading={refuse.isPending}
              onClick={() => refuse.mutate({ params: { path: { token } } })}
            >
              {t('unsubscribe.now')}
            </Button>
          </>
        )}
      </div>
    </BarePage>
  );
}
