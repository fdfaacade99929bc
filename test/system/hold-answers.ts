import type { Page } from 'playwright-core';

/** Keeps the server's answers to these addresses back; what it answers with lets them go, and all later ones. */
export async function holdAnswers(page: Page, addresses: string): Promise<() => void> {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(addresses, async (route) => {
    await released;
    await route.continue();
  });
  return () => letGo();
}
