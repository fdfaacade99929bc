import { MISSING_REASONS } from '@indicators/campaigns';
import { useTranslation } from 'react-i18next';
import type { MissingReason } from '../../api/types.js';

/** What the reasons why there is no value are called on the page. */
export function useReasons(): Readonly<Record<MissingReason, string>> {
  const { t } = useTranslation();
  return Object.fromEntries(MISSING_REASONS.map((reason) => [reason, t(`campaigns.missing.${reason}`)])) as Record<
    MissingReason,
    string
  >;
}
