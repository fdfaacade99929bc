import type { Page } from 'playwright-core';
import { openLatestLetter } from './letters-read.js';

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
export const banner = (page: Page) => page.getByRole('region', { name: 'Образец' });
export const theOrder = (page: Page) => page.getByRole('link', { name: /01\/545/ });

/** Confirms the order that lies on the start page, by presses alone, and opens the first letter that it brought. */
export async function reachFirstLetter(page: Page): Promise<void> {
  await theOrder(page).click();
  await button(page, 'Подтвердить приказ').click();
  await page.getByText('Приказ подтверждён').waitFor();
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Почта' }).click();
  await openLatestLetter(page, /отправлено/);
}

export async function moveBy(page: Page, stride: RegExp, arrived: string): Promise<void> {
  await button(page, stride).click();
  await banner(page).getByText(arrived).waitFor();
}

export async function removeSample(page: Page): Promise<void> {
  await button(page, 'Удалить образец').click();
  await button(page, 'Да, удалить').click();
  await heading(page, 'Образец удалён').waitFor();
}
