import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';

interface Props {
  /** What was tried: «Файл не принят». */
  title: string;
  error: unknown;
  onRetry?: (() => void) | undefined;
  children?: ReactNode;
}

/** The server's readable words, its details with their places, and a way to try again. */
export function ProblemNotice({ title, error, onRetry, children }: Props) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  // A single reason is the message itself.
  const details = problem.details.filter(({ message }) => !problem.message.includes(message));
  return (
    <Alert
      type="warning"
      showIcon
      title={title}
      description={
        <>
          <p>{problem.message}</p>
          {details.length > 0 && (
            <ul>
              {details.map((detail) => (
                <li key={`${detail.place}-${detail.code}-${detail.message}`}>{detail.message}</li>
              ))}
            </ul>
          )}
          {children}
          {onRetry && <Button onClick={onRetry}>{t('view.retry')}</Button>}
        </>
      }
    />
  );
}
