import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../api/types.js';
import { useDesk } from '../desk/desk.js';
import { goToRow } from '../desk/use-review-keys.js';
import { lightLines } from './light-lines.js';

interface Props {
  pane?: RefObject<HTMLDivElement | null>;
  lit: Item['sourceLines'] | undefined;
  items: readonly Item[];
  /** Changes when what stands inside has moved. */
  drawn: unknown;
  children: ReactNode;
}

/** Scrolls to the lines of the row at hand and puts light on them; a press on a line leads to the row read from there. */
export function SourceScroll({ pane, lit, items, drawn, children }: Props) {
  const { t } = useTranslation();
  const desk = useDesk();
  const own = useRef<HTMLDivElement>(null);
  const scrolled = pane ?? own;
  const [from, to = from] = lit ?? [];
  useEffect(() => {
    if (scrolled.current === null) return;
    lightLines(scrolled.current, from === undefined || to === undefined ? undefined : [from, to]);
  }, [scrolled, from, to, drawn]);
  const find = ({ target }: MouseEvent) => {
    const line = Number((target as Element).closest('[data-line]')?.getAttribute('data-line'));
    const found = items.find(({ sourceLines: [first = 0, last = first] }) => line >= first && line <= last);
    if (found !== undefined) goToRow(desk, found.id);
  };
  return (
    // The keyboard goes the other way, from row to source, and scrolls here.
    <div
      ref={scrolled}
      className="source-text"
      role="region"
      aria-label={t('desk.source.text')}
      tabIndex={0}
      onClick={find}
    >
      {children}
    </div>
  );
}
