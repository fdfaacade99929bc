import { Input } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import { languageOf } from '../../parts/as-written.js';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isFirst?: boolean;
  hint?: string;
  /** Enter begins a line instead of saving. */
  onSave?: () => void;
  children?: ReactNode;
}

/** The words of one cell: Enter saves, Shift+Enter begins a line, as the terms of a list need. */
export function WordsField({ label, value, onChange, isFirst = false, hint, onSave, children }: Props) {
  const id = useId();
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || onSave === undefined) return;
    event.preventDefault();
    onSave();
  };
  return (
    <div className="words-field">
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        autoFocus={isFirst}
        autoSize={{ maxRows: 12 }}
        lang={languageOf(value)}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={press}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="record-sub">
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
