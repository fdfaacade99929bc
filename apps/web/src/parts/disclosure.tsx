import { type ReactNode, useId, useState } from 'react';

interface Props {
  label: string;
  /** The fuller name for those who hear the button without its row. */
  spokenLabel?: string;
  children: ReactNode;
  startsOpen?: boolean;
}

/** Opens and closes what is asked for on demand; a button, so Enter and Space work, and Esc closes. */
export function Disclosure({ label, spokenLabel, children, startsOpen = false }: Props) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div
      className="disclosure"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation();
          setOpen(false);
        }
      }}
    >
      <button
        type="button"
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={spokenLabel}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
          <path d="M2.5 1 7 5 2.5 9" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        {label}
      </button>
      <div id={id} className="disclosure-content" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
