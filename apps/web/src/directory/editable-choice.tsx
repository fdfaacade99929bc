import { useId, useState } from 'react';
import { asProblem } from '../api/problem.js';

interface Props<Value extends string> {
  value: Value;
  label: string;
  options: readonly (readonly [Value, string])[];
  onSave: (value: Value) => Promise<void>;
}

/** A cell with a closed list of values; choosing saves. */
export function EditableChoice<Value extends string>({ value, label, options, onSave }: Props<Value>) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const noteId = useId();
  const save = async (next: Value) => {
    setRefusal(null);
    await onSave(next).catch((error: unknown) => setRefusal(asProblem(error).message));
  };
  return (
    <>
      <select
        className="kind-choice"
        aria-label={label}
        aria-describedby={noteId}
        value={value}
        onChange={(event) => void save(event.target.value as Value)}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <span id={noteId}>
        {refusal !== null && (
          <span role="alert" className="attention">
            {refusal}
          </span>
        )}
      </span>
    </>
  );
}
