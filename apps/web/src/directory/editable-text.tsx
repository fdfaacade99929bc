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
  /** What is wrong with the value as it stands. */
  remark?: string;
  onSave: (value: string | null) => Promise<void>;
}

type Saving = { state: 'idle' } | { state: 'saving' } | { state: 'saved' } | { state: 'refused'; message: string };

/** The field above or below; undefined at the end of the column. */
function neighbourIn(column: string, from: HTMLInputElement, step: 1 | -1): HTMLInputElement | undefined {
  const fields = [...document.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`)];
  return fields[fields.indexOf(from) + step];
}

/**
 * A cell that is always a field: leaving it or Enter saves what changed, Esc puts the old value back. Enter goes on at
 * once and comes back to what was refused, unless the next field has been written in meanwhile.
 */
export function EditableText({ value, label, column, inputMode = 'text', placeholder, remark, onSave }: Props) {
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

  /** False where the server refused. */
  const save = async (): Promise<boolean> => {
    const next = typed.trim() === '' ? null : typed.trim();
    if (next === (sent.current === undefined ? value : sent.current)) return true;
    sent.current = next;
    setSaving({ state: 'saving' });
    try {
      await onSave(next);
      setSaving({ state: 'saved' });
      return true;
    } catch (error) {
      sent.current = undefined;
      const problem = asProblem(error);
      setSaving({ state: 'refused', message: problem.details[0]?.message ?? problem.message });
      return false;
    }
  };
  const goOn = async (field: HTMLInputElement, step: 1 | -1) => {
    const next = neighbourIn(column, field, step);
    const found = next?.value;
    const saved = save();
    next?.focus();
    next?.select();
    if (!(await saved) && document.activeElement === next && next?.value === found) field.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      void goOn(event.currentTarget, event.shiftKey ? -1 : 1);
    }
    if (event.key === 'Escape') {
      setTyped(value ?? '');
      setSaving({ state: 'idle' });
    }
  };
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
      <span id={noteId}>
        {remark !== undefined && <span className="attention">{remark}</span>}
        <span role="status" className="record-sub">
          {(saving.state === 'saving' || saving.state === 'saved') && t(`directory.${saving.state}`)}
        </span>
        {saving.state === 'refused' && (
          <span role="alert" className="attention">
            {saving.message}
          </span>
        )}
      </span>
    </div>
  );
}
