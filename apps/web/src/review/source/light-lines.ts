/** The elements of the source that hold these lines. */
function elementsOf(pane: Element, [from, to]: readonly [number, number]): Element[] {
  return [...pane.querySelectorAll('[data-line]')].filter((element) => {
    const line = Number(element.getAttribute('data-line'));
    return line >= from && line <= to;
  });
}

/** Puts light on the lines of a row, off those of another, and brings the first into the upper part of the pane. */
export function lightLines(pane: HTMLElement, lines: readonly [number, number] | undefined): void {
  for (const lit of pane.querySelectorAll('.source-lit')) lit.classList.remove('source-lit');
  if (lines === undefined) return;
  const elements = elementsOf(pane, lines);
  for (const element of elements) element.classList.add('source-lit');
  const [first] = elements;
  if (first === undefined) return;
  const above = first.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + above - pane.clientHeight / 4 });
}
