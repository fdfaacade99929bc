import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { languageOf } from '../parts/as-written.js';

/** Why the term was read so: the steps, and beside them the order's own fragment. */
export function DeadlineExplanation({ item }: { item: Item }) {
  const { t } = useTranslation();
  return (
    <div className="explanation">
      <section>
        <h3>{t('review.explanation')}</h3>
        <ol>
          {item.explanation.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>
          {t('review.fragment')}
          {item.inFile !== null && `, ${item.inFile}`}
        </h3>
        <pre className="fragment" tabIndex={0} lang={languageOf(item.sourceText)}>
          {item.sourceText}
        </pre>
      </section>
    </div>
  );
}
