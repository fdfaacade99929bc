import type { UseQueryResult } from '@tanstack/react-query';
import { createContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingRows } from './loading-rows.js';
import { PageTitle } from './page-title.js';
import { ProblemNotice } from './problem-notice.js';

interface Props<Data> {
  query: UseQueryResult<Data, unknown>;
  skeletonRows?: number;
  /** The view is the page itself, so its failure needs the page's heading. */
  isPage?: boolean;
  children: (data: Data) => ReactNode;
}

/** What is shown answers the question before, so nothing may be concluded from it about this one. */
export const AnswersAnother = createContext(false);

/**
 * One place for what every view says beside its data: that it is waited for, that it failed, with a way to try again, and
 * that what is shown still answers the question before, while the next answer is on the way.
 */
export function QueryView<Data>({ query, skeletonRows, isPage = false, children }: Props<Data>) {
  const { t } = useTranslation();
  if (query.data !== undefined) {
    return (
      <div className="query-view" aria-busy={query.isPlaceholderData}>
        <AnswersAnother value={query.isPlaceholderData}>{children(query.data)}</AnswersAnother>
      </div>
    );
  }
  if (query.isError) {
    return (
      <>
        {isPage && <PageTitle>{t('view.failed')}</PageTitle>}
        <ProblemNotice title={t('view.failed')} error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  }
  return <LoadingRows {...(skeletonRows !== undefined && { rows: skeletonRows })} />;
}
