import { type ReactNode, useId, useRef, useState } from 'react';

interface ButtonProps {
  label: string;
  /** The fuller name for those who hear the button without its row. */
  spokenLabel?: string | undefined;
  /** The id of what it opens. */
  controls?: string;
  isOpen: boolean;
  onPress: () => void;
}

/** Says by its arrow and to screen readers whether what it opens is open. */
export function DisclosureButton({ label, spokenLabel, controls, isOpen, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="disclosure-button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      aria-label={spokenLabel}
      onClick={onPress}
    >
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
        <path d="M2.5 1 7 5 2.5 9" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {label}
    </button>
  );
}

interface Props {
  label: string;
  /** The fuller name for those who hear the button without its row. */
  spokenLabel?: string;
  children: ReactNode;
  startsOpen?: boolean;
}

/** Opens and closes what is asked for on demand; a button, so Enter and Space work, and Esc closes. */
export function Disclosure({ label, spokenLabel, children, startsOpen = false }: Props) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={whole}
      className="disclosure"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) {
          event.stopPropagation();
          setIsOpen(false);
          whole.current?.querySelector('button')?.focus();
        }
      }}
    >
      <DisclosureButton
        label={label}
        spokenLabel={spokenLabel}
        controls={id}
        isOpen={isOpen}
        onPress={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div id={id} className="disclosure-content">
          {children}
        </div>
      )}
    </div>
  );
}
