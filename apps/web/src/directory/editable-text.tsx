import { Input } from 'antd';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';

interface Props {
  value: string | null;
  /** Said by screen readers: the column and the row. */
  label: string;
  /** Fields of one column share it: Enter goes to the next of them. */
  column: string;
  inputMode?: 'email' | 'text';
  placeholder?: string;
  onSave: (value: string | null) => Promise<void>;
}

type Saving = { state: 'idle' } | { state: 'saving' } | { state: 'saved' } | { state: 'refused'; message: string };

/** False at the end of the column. */
function moveAlongColumn(from: HTMLInputElement, column: string, step: 1 | -1): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`)];
  const next = fields[fields.indexOf(from) + step];
  next?.focus();
  next?.select();
  return next !== undefined;
}

/** A cell that is always a field: leaving it or Enter saves what changed, Esc puts the old value back. */
export function EditableText({ value, label, column, inputMode = 'text', placeholder, onSave }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value ?? '');
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const noteId = useId();
  // What was sent and has not come back as the value: Enter at the end of a column saves, and so does leaving the
  // field a moment later, and an answer reaches the row after the save has ended.
  const sent = useRef<string | null>(undefined);
  useEffect(() => {
    sent.current = undefined;
    setTyped(value ?? '');
  }, [value]);

  const save = async () => {
    const next = typed.trim() === '' ? null : typed.trim();
    if (next === (sent.current === undefined ? value : sent.current)) return;
    sent.current = next;
    setSaving({ state: 'saving' });
    try {
      await onSave(next);
      setSaving({ state: 'saved' });
    } catch (error) {
      sent.current = undefined;
      const problem = asProblem(error);
      setSaving({ state: 'refused', message: problem.details[0]?.message ?? problem.message });
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      // Going on leaves the field, and leaving it saves.
      if (!moveAlongColumn(event.currentTarget, column, event.shiftKey ? -1 : 1)) void save();
    }
    if (event.key === 'Escape') {
      setTyped(value ?? '');
      setSaving({ state: 'idle' });
    }
  };
  const note =
    saving.state === 'refused' ? saving.message : saving.state === 'idle' ? null : t(`directory.${saving.state}`);
  return (
    <div className="editable-text">
      <Input
        size="small"
        type={inputMode === 'email' ? 'email' : 'text'}
        autoComplete="off"
        data-column={column}
        aria-label={label}
        aria-invalid={saving.state === 'refused'}
        aria-describedby={noteId}
        value={typed}
        {...(placeholder !== undefined && { placeholder })}
        {...(saving.state === 'refused' && { status: 'error' as const })}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      <span id={noteId} role="status" className={saving.state === 'refused' ? 'attention' : 'record-sub'}>
        {note}
      </span>
    </div>
  );
}
