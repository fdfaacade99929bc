import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** The heading of a page, which also names the browser's tab. */
export function PageTitle({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} · ${t('shell.product')}`;
  });
  return <h1 ref={heading}>{children}</h1>;
}
