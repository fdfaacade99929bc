import type { Page } from 'playwright-core';

/** A picture of these words as a camera stores it: a whole JPEG. */
export async function photographIn(page: Page, words: string): Promise<Buffer> {
  const address = await page.evaluate<string>(`(() => {
    const canvas = document.createElement('canvas');
    const paper = canvas.getContext('2d');
    paper.fillText(${JSON.stringify(words)}, 20, 40);
    return canvas.toDataURL('image/jpeg');
  })()`);
  return Buffer.from(address.replace('data:image/jpeg;base64,', ''), 'base64');
}
