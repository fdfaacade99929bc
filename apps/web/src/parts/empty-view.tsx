import type { ReactNode } from 'react';

/** Nothing to show: one line that says so, one that says the next step, and the step itself. */
export function EmptyView({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  return (
    <div className="empty-view">
      <p className="empty-view-title">{title}</p>
      <p>{hint}</p>
      {children}
    </div>
  );
}
