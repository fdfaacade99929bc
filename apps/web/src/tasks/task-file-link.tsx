import { useTranslation } from 'react-i18next';

/** All tasks of the filter as a file; the page shows them fifty by fifty. */
export function TaskFileLink({ query }: { query: Readonly<Record<string, string | boolean | undefined>> }) {
  const { t } = useTranslation();
  const chosen = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return (
    <a className="no-print" href={`/api/task-file?${new URLSearchParams(chosen)}`}>
      {t('tasks.takeAway')}
    </a>
  );
}
