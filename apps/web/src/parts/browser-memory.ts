/** Keeps a choice on this browser. One that forbids it forgets the choice with the page. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser may forbid it; then the choice lives as long as the page.
  }
}

/** What was chosen on this browser before. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
