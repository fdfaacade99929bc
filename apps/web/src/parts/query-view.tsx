import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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

/** One place for the two states every view has before its data: waiting, and failed with a way to try again. */
export function QueryView<Data>({ query, skeletonRows, isPage = false, children }: Props<Data>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
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
