import { waitUntil } from '@platform/clock';
import type { Page } from 'playwright-core';

const LIMITS = { timeoutMs: 60_000, everyMs: 50 };
/** What a page shows while it waits for its first answer, and around what it still shows while another one is on the way. */
const LOADING = '.ant-skeleton, .query-view[aria-busy="true"]';

/** Looks again until the statement holds: a page answers a press some moments later. What does not come to hold, it throws. */
export async function eventually(statement: () => Promise<void>): Promise<void> {
  const held = await waitUntil(
    () =>
      statement().then(
        () => true,
        () => undefined,
      ),
    LIMITS,
  );
  if (held === undefined) await statement();
}

/** Answers when nothing of the page is on the way any more: only then does it mean something that a thing is not there. */
export async function settled(page: Page): Promise<void> {
  await eventually(async () => expect(await page.locator(LOADING).count()).toBe(0));
}
