import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceBlock } from '../../api/types.js';
import { SURE_ENOUGH } from '../filters/concerns.js';
import { boxesByPage, type SourceBox } from './boxes-by-page.js';

interface Props {
  orderId: string;
  blocks: readonly SourceBlock[];
  /** A page has got its shape, so that what stands below it may have moved. */
  onDrawn: () => void;
}

/** The pages as they were scanned or printed, with a place for every line that was read from them. */
export const SourcePages = memo(function SourcePages({ orderId, blocks, onDrawn }: Props) {
  return [...boxesByPage(blocks)].map(([page, boxes]) => (
    <SourcePage key={page} orderId={orderId} page={page} boxes={boxes} onDrawn={onDrawn} />
  ));
});

interface PageProps extends Pick<Props, 'orderId' | 'onDrawn'> {
  page: number;
  boxes: readonly SourceBox[];
}

function SourcePage({ orderId, page, boxes, onDrawn }: PageProps) {
  const { t } = useTranslation();
  const [isBroken, setIsBroken] = useState(false);
  const [isDrawn, setIsDrawn] = useState(false);
  const drawn = () => {
    setIsDrawn(true);
    onDrawn();
  };
  return (
    <figure className="source-page" aria-busy={!isDrawn && !isBroken}>
      {!isDrawn && !isBroken && <p className="source-page-waits">{t('desk.source.pageWaits', { page })}</p>}
      {isBroken ? (
        <p className="soft">{t('desk.source.noPage', { page })}</p>
      ) : (
        <img
          src={`/api/orders/${orderId}/pages/${page}`}
          alt={t('desk.source.page', { page })}
          loading="lazy"
          onLoad={drawn}
          onError={() => setIsBroken(true)}
        />
      )}
      {boxes.map(({ line, box: [left, top, right, bottom], confidence }, at) => (
        <span
          key={at}
          data-line={line}
          className={confidence < SURE_ENOUGH ? 'source-box source-box-doubtful' : 'source-box'}
          style={{
            left: `${left * 100}%`,
            top: `${top * 100}%`,
            width: `${(right - left) * 100}%`,
            height: `${(bottom - top) * 100}%`,
          }}
        />
      ))}
    </figure>
  );
}
