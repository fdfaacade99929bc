import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Names of the pages beside this one; null where there is none. */
  next: string | null;
  previous: string | null;
  /** Of what, where several lists stand on one screen. */
  label?: string;
  /** `undefined` is the first page. */
  onTurn: (page: string | undefined) => void;
}

/** Leafs through a list too long to number its pages. */
export function PageTurner({ next, previous, label, onTurn }: Props) {
  const { t } = useTranslation();
  if (next === null && previous === null) return null;
  return (
    <nav className="pages no-print" aria-label={label ?? t('tasks.pages.title')}>
      <Button disabled={previous === null} onClick={() => onTurn(undefined)}>
        {t('tasks.pages.first')}
      </Button>
      <Button disabled={previous === null} onClick={() => onTurn(previous ?? undefined)}>
        {t('tasks.pages.previous')}
      </Button>
      <Button disabled={next === null} onClick={() => onTurn(next ?? undefined)}>
        {t('tasks.pages.next')}
      </Button>
    </nav>
  );
}
