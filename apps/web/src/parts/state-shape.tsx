import type { ReactNode } from 'react';
import type { TaskState } from '../api/types.js';

const ring = <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const line = (d: string) => (
  <path d={d} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
);

const SHAPES: Record<TaskState, ReactNode> = {
  awaiting_schedule: (
    <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 2.2" />
  ),
  scheduled: ring,
  open: line('M2 6h7.5M6.5 2.8 9.8 6l-3.3 3.2'),
  in_progress: (
    <>
      {ring}
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  checking: <path d="M6 1.5 11 10.5H1z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  submitted: <path d="M6 1.5 11 10.5H1z" fill="currentColor" />,
  closed: line('M1.8 6.5 4.8 9.5 10.2 2.8'),
  returned: line('M10 6H2.5M5.5 2.8 2.2 6l3.3 3.2'),
  declined: (
    <>
      {ring}
      {line('M3 9 9 3')}
    </>
  ),
  suspended: line('M4 2.5v7M8 2.5v7'),
  cancelled: line('M2.5 2.5l7 7M9.5 2.5l-7 7'),
};

/** The shape of a state: it says the same as the word beside it, to an eye that runs down the margin. */
export function StateShape({ state }: { state: TaskState }) {
  return (
    <svg className="state-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  );
}
