import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, OrderDetail } from '../api/types.js';
import { AsWritten, languageOf } from '../parts/as-written.js';
import { useAtHand } from './desk/desk.js';
import { useLongTable } from './long/use-long-table.js';
import { ownHeadings, type RowField } from './own-headings.js';
import { RoadmapRow } from './roadmap-row.js';
import { placeRows } from './row-places.js';

interface Props {
  caption: string;
  order: OrderDetail;
  items: readonly Item[];
  /** The table's own headings; none for clauses. */
  columns: readonly string[];
  /** All rows of the page, in their order. */
  shown: readonly string[];
}

/** A table of more columns needs a wider window before it is shown as on paper. */
const WIDE = 5;

/** Columns every order has, and those it may have: a column no row fills is left out, as it is on paper. */
function shownFields(items: readonly Item[]): RowField[] {
  const fields: RowField[] = ['number', 'title', 'term', 'responsible'];
  if (items.some((item) => item.expectedResult !== null)) fields.push('result');
  if (items.some((item) => item.audienceText !== null)) fields.push('audience');
  return fields;
}

/** The order's own table as everybody knows it from paper, with the state of each row in its margin. */
export function RoadmapTable({ caption, order, items, columns, shown }: Props) {
  const fields = useMemo(() => shownFields(items), [items]);
  const { places, rowCount } = useMemo(() => placeRows(items), [items]);
  const keys = useMemo(() => items.map(({ id }) => id), [items]);
  const focused = useAtHand((state) => state.focused);
  const open = useAtHand((state) => state.open?.itemId ?? null);
  const held = useMemo(() => [focused, open].map((id) => (id === null ? -1 : keys.indexOf(id))), [focused, open, keys]);
  const table = useRef<HTMLTableElement>(null);
  const { pieces, measure } = useLongTable({ table, keys, held });
  const width = fields.length + 1;
  return (
    <div className={fields.length > WIDE ? 'rows rows-wide' : 'rows'}>
      <table ref={table} className="roadmap" role="table" aria-rowcount={rowCount}>
        <caption className="visually-hidden">{caption}</caption>
        <RoadmapHead fields={fields} columns={columns} />
        {pieces.map((piece) => {
          if (piece.kind === 'room') return <Room key={`room ${piece.before}`} height={piece.height} columns={width} />;
          const { index } = piece;
          const item = items[index];
          const place = places[index];
          if (item === undefined || place === undefined) return null;
          const section = place.startsSection ? order.sections[item.sectionIndex ?? 0] : undefined;
          return (
            <tbody key={item.id} role="presentation" data-index={index} ref={measure}>
              {section && <SectionRow section={section} columns={width} rowIndex={place.rowIndex - 1} />}
              <RoadmapRow item={item} fields={fields} shown={shown} rowIndex={place.rowIndex} />
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function RoadmapHead({ fields, columns }: { fields: readonly RowField[]; columns: readonly string[] }) {
  const { t } = useTranslation();
  const own = ownHeadings(columns);
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {fields.map((field) => (
          <th key={field} scope="col" role="columnheader" className={`roadmap-${field}`}>
            <AsWritten text={own[field] ?? t(`review.column.${field}`)} />
          </th>
        ))}
        <th scope="col" role="columnheader" className="roadmap-state">
          {t('review.column.state')}
        </th>
      </tr>
    </thead>
  );
}

interface SectionProps {
  section: OrderDetail['sections'][number];
  columns: number;
  rowIndex: number;
}

function SectionRow({ section, columns, rowIndex }: SectionProps) {
  const { t } = useTranslation();
  return (
    <tr className="roadmap-section" role="row" aria-rowindex={rowIndex}>
      <th colSpan={columns} scope="colgroup" role="columnheader" lang={languageOf(section.title)}>
        {section.number === null ? section.title : t('review.section', { ...section })}
      </th>
    </tr>
  );
}

/** Where rows out of sight would stand. */
function Room({ height, columns }: { height: number; columns: number }) {
  return (
    <tbody className="roadmap-room" aria-hidden="true">
      <tr>
        <td colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  );
}
