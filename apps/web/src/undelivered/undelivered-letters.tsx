import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ReplayedLetter, UndeliveredLetter } from '../api/types.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTurner } from '../parts/page-turner.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { LettersTable } from './letters-table.js';

const PAGE_SIZE = 50;
const OUTCOMES = ['written_anew', 'same_again', 'nothing_left', 'not_there'] as const;

export function UndeliveredLetters() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [cursor, setCursor] = useState<string>();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const query = { pageSize: PAGE_SIZE, ...(cursor !== undefined && { cursor }) };
  const letters = api.useQuery(
    'get',
    '/api/undelivered/letters',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const replay = api.useMutation('post', '/api/undelivered/letters/replay', {
    onSuccess: () => {
      setMarked(new Set());
      return queries.invalidateQueries();
    },
  });
  const send = (letterIds: string[]) => replay.mutate({ body: { letterIds } });
  const onMark = (ids: readonly string[], isMarked: boolean) =>
    setMarked((before) =>
      isMarked ? new Set([...before, ...ids]) : new Set([...before].filter((id) => !ids.includes(id))),
    );
  return (
    <>
      {replay.isSuccess && <Outcomes replayed={replay.data} />}
      {replay.isError && <ProblemNotice title={t('undelivered.failed')} error={replay.error} />}
      <QueryView query={letters} skeletonRows={6}>
        {({ rows, next, previous }) =>
          rows.length === 0 ? (
            <EmptyView title={t('undelivered.empty')} hint={t('undelivered.emptyHint')} />
          ) : (
            <>
              <MarkedBar
                rows={rows}
                marked={marked}
                isSending={replay.isPending}
                onMarkAll={() =>
                  onMark(
                    rows.map(({ id }) => id),
                    true,
                  )
                }
                onSend={() => send([...marked])}
              />
              <LettersTable
                rows={rows}
                marked={marked}
                isSending={replay.isPending}
                onMark={(id, isMarked) => onMark([id], isMarked)}
                onSend={(id) => send([id])}
              />
              <PageTurner next={next} previous={previous} onTurn={setCursor} />
            </>
          )
        }
      </QueryView>
    </>
  );
}

function MarkedBar({
  rows,
  marked,
  isSending,
  onMarkAll,
  onSend,
}: {
  rows: readonly UndeliveredLetter[];
  marked: ReadonlySet<string>;
  isSending: boolean;
  onMarkAll: () => void;
  onSend: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="toolbar">
      <Button disabled={rows.every(({ id }) => marked.has(id))} onClick={onMarkAll}>
        {t('undelivered.markAll')}
      </Button>
      <Button type="primary" disabled={marked.size === 0} loading={isSending} onClick={onSend}>
        {t('undelivered.replayMarked')}
      </Button>
      <span role="status">{t('undelivered.marked', { count: marked.size })}</span>
    </div>
  );
}

function Outcomes({ replayed }: { replayed: readonly ReplayedLetter[] }) {
  const { t } = useTranslation();
  const told = OUTCOMES.map((outcome) => ({
    outcome,
    count: replayed.filter((letter) => letter.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  return (
    <Alert
      className="panel-gap"
      type="info"
      showIcon
      role="status"
      title={told.map(({ outcome, count }) => <p key={outcome}>{t(`undelivered.outcome.${outcome}`, { count })}</p>)}
    />
  );
}
