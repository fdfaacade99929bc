import type { Page } from 'playwright-core';
import { settled } from './eventually.js';

/** Every word of the page that a person sees or hears, and apart from it the words that the page marks as Russian. */
const LOOK = `(() => {
  const skipped = '[lang="ru"], script, style';
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'data-label'];
  const said = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(skipped)) said.push(walker.currentNode.data);
  for (const element of document.querySelectorAll(attributes.map((name) => '[' + name + ']').join())) {
    if (!element.closest(skipped)) said.push(...attributes.map((name) => element.getAttribute(name) ?? ''));
  }
  return { said, asWritten: [...document.querySelectorAll('[lang="ru"]')].map((element) => element.textContent.trim()) };
})()`;
const QUOTED = /«[^»]*»|“[^”]*”/gu;

/**
 * What an English page says in Russian of its own accord: without what it marks as Russian, without the same words where
 * they are repeated (a label with a name), without quotations, and without `names`.
 */
export async function untranslated(page: Page, names: readonly string[]): Promise<string[]> {
  await settled(page);
  const { said, asWritten } = await page.evaluate<{ said: string[]; asWritten: string[] }>(LOOK);
  const known = [...new Set([...asWritten, ...names])].filter((words) => words !== '');
  const longestFirst = known.sort((a, b) => b.length - a.length);
  const own = said.map((words) => longestFirst.reduce((rest, name) => rest.replaceAll(name, ''), words));
  const russian = own.map((words) => words.replace(QUOTED, '').trim()).filter((words) => /[а-яё]/iu.test(words));
  return [...new Set(russian)].map((words) => `${page.url()}: ${words}`);
}
