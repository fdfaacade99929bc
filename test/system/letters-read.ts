import type { FrameLocator, Page } from 'playwright-core';

/** Opens the latest letter whose line in the mailbox has these words, and answers its frame. */
export async function openLatestLetter(page: Page, words: string | RegExp): Promise<FrameLocator> {
  await page.getByRole('list', { name: 'Письма' }).getByRole('link').filter({ hasText: words }).first().click();
  return letterShown(page);
}

export async function letterShown(page: Page): Promise<FrameLocator> {
  const letter = page.frameLocator('iframe[title^="Письмо"]');
  await letter.getByText('Письмо составлено автоматически').waitFor();
  return letter;
}

/** The first link that follows the words of a row in a letter. */
export async function linkAfter(letter: FrameLocator, number: string): Promise<string> {
  const words = letter.locator(`xpath=//*[starts-with(normalize-space(text()), '${number}. ')]`).first();
  return (await words.locator('xpath=following::a[1]').getAttribute('href')) ?? '';
}
