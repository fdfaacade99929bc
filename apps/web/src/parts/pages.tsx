import { Pagination } from 'antd';
import { useContext, useEffect } from 'react';
import { lastPageOf } from './last-page.js';
import { AnswersAnother } from './query-view.js';

/** Turns to a page; one that came of itself leaves no step to go back to. */
export type OnTurn = (page: number, how?: { replace: true }) => void;

interface Props {
  page: number;
  total: number;
  pageSize: number;
  onTurn: OnTurn;
  label?: string;
}

/**
 * The pages of a list below it; nothing where there is one. Whoever stands behind the last page, since its rows are gone,
 * comes to the last there is.
 */
export function Pages({ page, total, pageSize, onTurn, label }: Props) {
  const answersAnother = useContext(AnswersAnother);
  const last = lastPageOf(total, pageSize);
  useEffect(() => {
    if (!answersAnother && page > last) onTurn(last, { replace: true });
  }, [answersAnother, page, last, onTurn]);
  return (
    <Pagination
      className="pages no-print"
      size="small"
      hideOnSinglePage
      current={page}
      total={total}
      pageSize={pageSize}
      showSizeChanger={false}
      {...(label !== undefined && { 'aria-label': label })}
      onChange={(next) => onTurn(next)}
    />
  );
}
