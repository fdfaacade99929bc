import { Pagination } from 'antd';

interface Props {
  page: number;
  total: number;
  pageSize: number;
  onTurn: (page: number) => void;
}

/** The pages of a list below it; nothing where there is one. */
export function Pages({ page, total, pageSize, onTurn }: Props) {
  return (
    <Pagination
      className="pages"
      size="small"
      current={page}
      total={total}
      pageSize={pageSize}
      showSizeChanger={false}
      hideOnSinglePage
      onChange={onTurn}
    />
  );
}
