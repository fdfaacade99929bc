import { ITEM_KINDS } from '@domain/tasks';
import { useTranslation } from 'react-i18next';
import type { ItemKind } from '../api/types.js';

interface Props {
  value: ItemKind;
  /** Its name where no label stands beside it. */
  label?: string;
  disabled?: boolean;
  onChoose: (kind: ItemKind) => void;
}

/** What kind of duty a row is, which decides what closing it takes. */
export function KindSelect({ value, label, disabled, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <select
      className="kind-choice"
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={({ target }) => onChoose(target.value as ItemKind)}
    >
      {ITEM_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`words.itemKind.${kind}`)}
        </option>
      ))}
    </select>
  );
}
