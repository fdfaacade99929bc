import { type RefObject, useEffect } from 'react';

/** Tells the styles how high an element stands at the top of the window, so that what sticks below it knows where. */
export function useHeightVariable(element: RefObject<HTMLElement | null>, variable: `--${string}`): void {
  useEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const observer = new ResizeObserver(() => {
      const { position } = getComputedStyle(measured);
      const height = position === 'sticky' ? measured.offsetHeight - 1 : -1;
      measured.parentElement?.style.setProperty(variable, `${height}px`);
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, variable]);
}
