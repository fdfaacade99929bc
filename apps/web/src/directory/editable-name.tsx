import { Button, Input, type InputRef } from 'antd';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import { useRefreshSession } from '../shell/refresh-session.js';

interface Props {
  value: string;
  /** Said by screen readers of the field: the column and the row. */
  label: string;
  onSave: (value: string) => Promise<void>;
  /** The name as it stands in the table. */
  children: ReactNode;
}

type Step = 'untouched' | 'open' | 'closed-by-key';

/** A name is read far more often than changed, so it is words until its button makes a field of it. */
export function EditableName({ value, label, onSave, children }: Props) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>('untouched');
  return step === 'open' ? (
    <NameField value={value} label={label} onSave={onSave} onClose={setStep} />
  ) : (
    <div className="editable-name">
      <div>{children}</div>
      <Button
        type="text"
        size="small"
        autoFocus={step === 'closed-by-key'}
        aria-label={t('directory.rename', { name: value })}
        onClick={() => setStep('open')}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M1.5 10.5 2 8l6-6 2 2-6 6z" fill="none" stroke="currentColor" strokeWidth="1.2" />
        </svg>
      </Button>
    </div>
  );
}

interface FieldProps extends Omit<Props, 'children'> {
  onClose: (step: 'untouched' | 'closed-by-key') => void;
}

/**
 * Enter or leaving it saves, Esc leaves the name as it was; what is refused stays open with the reason. Who is still in
 * the field when it closes finds the keyboard on its button.
 */
function NameField({ value, label, onSave, onClose }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const [refusal, setRefusal] = useState<string | null>(null);
  const noteId = useId();
  const refreshSession = useRefreshSession();
  const field = useRef<InputRef>(null);
  // A browser may tell a field that it was left when Esc or a save takes it away; and Enter saves before it is left.
  const isOver = useRef(false);
  const close = () => {
    isOver.current = true;
    onClose(field.current?.input === document.activeElement ? 'closed-by-key' : 'untouched');
  };
  const save = async () => {
    if (isOver.current) return;
    const next = typed.trim();
    if (next === value) return close();
    isOver.current = true;
    try {
      await onSave(next);
      close();
      await refreshSession();
    } catch (error) {
      isOver.current = false;
      const problem = asProblem(error);
      setRefusal(problem.details[0]?.message ?? problem.message);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') close();
  };
  return (
    <div className="editable-text">
      <Input
        ref={field}
        size="small"
        autoFocus
        aria-label={label}
        aria-invalid={refusal !== null}
        aria-describedby={noteId}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      <span id={noteId} role="alert" className="attention">
        {refusal}
      </span>
    </div>
  );
}
