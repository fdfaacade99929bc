import { useTranslation } from 'react-i18next';
import type { OrderDifference } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';

const KINDS = ['added', 'removed', 'changed', 'same'] as const;

/** Row by row what one order changes in another: the words of before struck out, those of after beside them. */
export function DifferenceTable({ difference }: { difference: OrderDifference }) {
  const { t } = useTranslation();
  const { counts, rows } = difference;
  return (
    <>
      <p>
        {KINDS.filter((kind) => counts[kind] > 0)
          .map((kind) => t(`edition.${kind}`, { count: counts[kind] }))
          .join(', ')}
        .
      </p>
      {rows.length > 0 && (
        <ul className="difference">
          {rows.map((row) => (
            <li key={`${row.kind} ${row.number} ${row.title}`} className={`difference-${row.kind}`}>
              <span className="mark">{t(`edition.kind.${row.kind}`)}</span> <strong>{row.number}</strong>{' '}
              <AsWritten text={row.title} />
              {row.changes.length > 0 && (
                <dl className="facts difference-words">
                  {row.changes.map(({ field, before, after }) => (
                    <div key={field} className="keys-line">
                      <dt>{t(`edition.field.${field}`)}</dt>
                      <dd>
                        <del>
                          <AsWritten text={before === '' ? '—' : before} />
                        </del>{' '}
                        →{' '}
                        <ins>
                          <AsWritten text={after === '' ? '—' : after} />
                        </ins>
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
