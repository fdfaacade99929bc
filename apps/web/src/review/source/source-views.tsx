import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, SourceBlock } from '../../api/types.js';
import { boxesByPage } from './boxes-by-page.js';
import { SourcePages } from './source-pages.js';
import { SourceScroll } from './source-scroll.js';
import { SourceText } from './source-text.js';

interface Props {
  orderId: string;
  blocks: readonly SourceBlock[];
  lit: Item['sourceLines'] | undefined;
  items: readonly Item[];
}

/** The pages themselves where the file has pages; its words are a press away. */
export function SourceViews({ orderId, blocks, lit, items }: Props) {
  const { t } = useTranslation();
  const hasPages = useMemo(() => boxesByPage(blocks).size > 0, [blocks]);
  const [asText, setAsText] = useState(false);
  const [drawn, setDrawn] = useState(0);
  const countDrawn = useCallback(() => setDrawn((pages) => pages + 1), []);
  if (!hasPages) return <SourceText blocks={blocks} lit={lit} items={items} />;
  return (
    <>
      <fieldset className="filter-bar source-view">
        <legend className="visually-hidden">{t('desk.source.view')}</legend>
        <button type="button" className="row-filter" aria-pressed={!asText} onClick={() => setAsText(false)}>
          {t('desk.source.asPages')}
        </button>
        <button type="button" className="row-filter" aria-pressed={asText} onClick={() => setAsText(true)}>
          {t('desk.source.asText')}
        </button>
      </fieldset>
      {asText ? (
        <SourceText blocks={blocks} lit={lit} items={items} />
      ) : (
        <SourceScroll lit={lit} items={items} drawn={drawn}>
          <SourcePages orderId={orderId} blocks={blocks} onDrawn={countDrawn} />
        </SourceScroll>
      )}
    </>
  );
}
