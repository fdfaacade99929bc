import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Item, SourceBlock } from '../../api/types.js';
import { QueryView } from '../../parts/query-view.js';
import { useAtHand } from '../desk/desk.js';
import { goToRow } from '../desk/use-review-keys.js';
import { boxesByPage } from './boxes-by-page.js';
import { lightLines } from './light-lines.js';
import { SourceBlocks } from './source-blocks.js';
import { SourcePages } from './source-pages.js';

interface Props {
  orderId: string;
  items: readonly Item[];
  onClose: () => void;
}

/** The order as it was received, beside what was read from it: the words of the row at hand are lit. */
export function SourcePane({ orderId, items, onClose }: Props) {
  const { t } = useTranslation();
  const document = api.useQuery('get', '/api/orders/{id}/document', { params: { path: { id: orderId } } });
  const focused = useAtHand((state) => state.focused);
  const item = useMemo(() => items.find(({ id }) => id === focused), [items, focused]);
  return (
    <aside className="source-pane no-print" aria-label={t('desk.source.title')}>
      <div className="source-head">
        <h2>{t('desk.source.title')}</h2>
        <span className="soft" aria-live="polite">
          {item === undefined ? t('desk.source.choose') : <RowPlace item={item} />}
        </span>
        <button type="button" className="disclosure-button source-close" onClick={onClose}>
          {t('desk.source.hide')}
        </button>
      </div>
      <QueryView query={document} skeletonRows={8}>
        {({ blocks }) => <SourceViews orderId={orderId} blocks={blocks} lit={item?.sourceLines} items={items} />}
      </QueryView>
    </aside>
  );
}

function RowPlace({ item }: { item: Item }) {
  const { t } = useTranslation();
  const [from, to = from] = item.sourceLines;
  return (
    <>
      {t('review.warnings.row', { number: item.number })},{' '}
      {from === to ? t('review.fragmentLine', { from }) : t('review.fragmentLines', { from, to })}
    </>
  );
}

interface TextProps {
  orderId: string;
  blocks: readonly SourceBlock[];
  lit: Item['sourceLines'] | undefined;
  items: readonly Item[];
}

/** The pages themselves where the file has pages; its words are a press away. */
function SourceViews(props: TextProps) {
  const { t } = useTranslation();
  const hasPages = useMemo(() => boxesByPage(props.blocks).size > 0, [props.blocks]);
  const [asText, setAsText] = useState(false);
  if (!hasPages) return <SourceText {...props} isPages={false} />;
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
      <SourceText {...props} isPages={!asText} />
    </>
  );
}

function SourceText({ orderId, blocks, lit, items, isPages }: TextProps & { isPages: boolean }) {
  const { t } = useTranslation();
  const pane = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(0);
  const countDrawn = useCallback(() => setDrawn((pages) => pages + 1), []);
  const [from, to = from] = lit ?? [];
  useEffect(() => {
    if (pane.current === null) return;
    lightLines(pane.current, from === undefined || to === undefined ? undefined : [from, to]);
  }, [from, to, blocks, isPages, drawn]);
  /** A press on the source leads to the row that was read from there. */
  const find = ({ target }: MouseEvent) => {
    const line = Number((target as Element).closest('[data-line]')?.getAttribute('data-line'));
    const found = items.find(({ sourceLines: [first = 0, last = first] }) => line >= first && line <= last);
    if (found !== undefined) goToRow(found.id);
  };
  return (
    // The keyboard goes the other way, from row to source, and scrolls here.
    <div
      ref={pane}
      className="source-text"
      role="region"
      aria-label={t('desk.source.text')}
      tabIndex={0}
      onClick={find}
    >
      {isPages ? (
        <SourcePages orderId={orderId} blocks={blocks} onDrawn={countDrawn} />
      ) : (
        <SourceBlocks blocks={blocks} />
      )}
    </div>
  );
}
