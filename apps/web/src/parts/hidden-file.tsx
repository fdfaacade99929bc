import type { RefObject } from 'react';

interface Props {
  ref: RefObject<HTMLInputElement | null>;
  label: string;
  /** Endings that the dialogue of the browser offers first. */
  accept?: string;
  onFile: (file: File) => void;
}

/** The browser's own choice of one file, opened by a button beside it; the same file may be chosen twice. */
export function HiddenFile({ ref, label, accept, onFile }: Props) {
  return (
    <input
      ref={ref}
      className="visually-hidden"
      type="file"
      tabIndex={-1}
      {...(accept !== undefined && { accept })}
      aria-label={label}
      onChange={({ target }) => {
        const file = target.files?.[0];
        if (file !== undefined) onFile(file);
        target.value = '';
      }}
    />
  );
}
