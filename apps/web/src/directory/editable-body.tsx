import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import { BodySelect } from './body-select.js';

interface Props {
  /** Said by screen readers: the column and the row. */
  label: string;
  /** The name of the organisation that stands there now. */
  shown: string;
  /** What choosing nothing means. */
  nothing: string;
  /** What would follow from the choice; it is saved once that was seen. */
  effectOf?: (chosen: string | null) => ReactNode;
  onSave: (chosen: string | null) => Promise<void>;
}

/** The name of an organisation whose button makes a choice of it; Esc leaves it as it was. */
export function EditableBody({ label, shown, nothing, effectOf, onSave }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [refusal, setRefusal] = useState<string | null>(null);
  const close = () => {
    setIsOpen(false);
    setChosen(undefined);
    setRefusal(null);
  };
  const save = (next: string | null) =>
    onSave(next).then(close, (error: unknown) => setRefusal(asProblem(error).message));
  if (!isOpen) {
    return (
      <button type="button" className="link-button" aria-label={`${label}: ${shown}`} onClick={() => setIsOpen(true)}>
        {shown}
      </button>
    );
  }
  return (
    <div
      className="editable-body"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <BodySelect
        label={label}
        nothing={nothing}
        {...(chosen !== undefined && { value: chosen })}
        onChange={(next) => (effectOf === undefined ? void save(next) : setChosen(next))}
      />
      {chosen !== undefined && effectOf?.(chosen)}
      {chosen !== undefined && (
        <Button size="small" type="primary" onClick={() => void save(chosen)}>
          {t('directory.move')}
        </Button>
      )}
      <Button size="small" onClick={close}>
        {t('directory.leave')}
      </Button>
      {refusal !== null && (
        <span role="alert" className="attention">
          {refusal}
        </span>
      )}
    </div>
  );
}
