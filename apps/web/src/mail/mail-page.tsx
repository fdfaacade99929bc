import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { IncomingMailNotice } from '../incoming-mail/incoming-mail-notice.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { PageTurner } from '../parts/page-turner.js';
import { QueryView } from '../parts/query-view.js';
import { turned } from '../search-values.js';
import { useMay, useSession } from '../shell/session.js';
import { LetterList } from './letter-list.js';
import { LetterView } from './letter-view.js';
import { MailFilters } from './mail-filters.js';
import { SendNow } from './send-now.js';

const PAGE_SIZE = 50;
/** Letters leave by themselves; the list keeps up with them. */
const REFRESH_MS = 5_000;
const route = getRouteApi('/shell/mail');

function useLetters() {
  const { letter: _, ...asked } = route.useSearch();
  return api.useQuery(
    'get',
    '/api/letters',
    { params: { query: { ...asked, pageSize: PAGE_SIZE } } },
    { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS },
  );
}

export function MailPage() {
  const { t } = useTranslation();
  const { mailMode, instance } = useSession();
  const maySetUp = useMay('setup.see') && instance === 'real';
  const letters = useLetters();
  const { letter } = route.useSearch();
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('mail.title')}</PageTitle>
          <p>
            {t(
              instance === 'sample' ? 'mail.hintSample' : mailMode === 'mailbox' ? 'mail.hintMailbox' : 'mail.hintSmtp',
            )}{' '}
            {(letters.data?.counts.failed ?? 0) > 0 && <Link to="/mail/undelivered">{t('undelivered.title')}</Link>}{' '}
            {maySetUp && mailMode === 'mailbox' && <Link to="/setup">{t('mail.toSetup')}</Link>}
          </p>
        </div>
        <SendNow />
      </div>
      <IncomingMailNotice />
      <MailFilters counts={letters.data?.counts} />
      <div className={letter === undefined ? 'mail' : 'mail mail-reading'}>
        <div className="mail-list">
          <QueryView query={letters} skeletonRows={10}>
            {({ rows, total, next, previous }) =>
              total === 0 ? (
                <NoLetters />
              ) : (
                <>
                  <LetterList letters={rows} />
                  <LetterPages next={next} previous={previous} />
                </>
              )
            }
          </QueryView>
        </div>
        <div className="mail-letter">
          {letter === undefined ? (
            (letters.data?.rows.length ?? 0) > 0 && <p className="soft mail-choose">{t('mail.choose')}</p>
          ) : (
            <LetterView key={letter} id={letter} />
          )}
        </div>
      </div>
    </>
  );
}

function LetterPages(around: { next: string | null; previous: string | null }) {
  const navigate = route.useNavigate();
  return <PageTurner {...around} onTurn={(cursor) => void navigate({ search: (kept) => turned(kept, { cursor }) })} />;
}

function NoLetters() {
  const { t } = useTranslation();
  const { letter: _, cursor: __, ...filters } = route.useSearch();
  if (Object.keys(filters).length === 0) {
    return (
      <EmptyView title={t('mail.empty')} hint={t('mail.emptyNext')}>
        <Link to="/">{t('directory.toOrders')}</Link>
      </EmptyView>
    );
  }
  return (
    <EmptyView title={t('mail.noneFound')} hint={t('mail.noneFoundHint')}>
      <Link to="/mail" search={{}}>
        {t('mail.clearFilters')}
      </Link>
    </EmptyView>
  );
}
