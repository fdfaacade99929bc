import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../parts/disclosure.js';

interface Props {
  label: string;
  count: number;
  isOpen?: boolean;
  children: readonly ReactNode[];
}

/** What a change would move, each with what it was and what it will be; `count` may be more than is listed. */
export function Moved({ label, count, isOpen = false, children }: Props) {
  const { t } = useTranslation();
  if (count === 0) return <p className="soft">{label}</p>;
  return (
    <Disclosure label={label} startsOpen={isOpen}>
      <table className="effect-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calendars.effect.what')}</th>
            <th scope="col">{t('calendars.effect.before')}</th>
            <th scope="col">{t('calendars.effect.after')}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {children.length < count && (
        <p className="soft">{t('calendars.effect.more', { count: count - children.length })}</p>
      )}
    </Disclosure>
  );
}
