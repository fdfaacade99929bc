import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { settled } from './eventually.js';

const WAIT_TIMEOUT_MS = 30_000;
const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** Somebody with a browser of his own: no session of another visitor is in it. Remembers what its console complained of. */
export class Visitor {
  private readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly size: keyof typeof SIZES,
  ) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async open(browser: Browser, size: keyof typeof SIZES = 'desk'): Promise<Visitor> {
    const zone = { locale: 'ru-RU', timezoneId: 'Asia/Yekaterinburg' };
    const context = await browser.newContext({ viewport: SIZES[size], ...zone });
    context.setDefaultTimeout(WAIT_TIMEOUT_MS);
    return new Visitor(context, await context.newPage(), size);
  }

  /** Spends the one-time link and answers when the page of orders is there. */
  async signIn(link: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByRole('button', { name: 'Войти' }).click();
    await this.page.getByRole('heading', { name: 'Приказы' }).waitFor();
  }

  /** Carries on in the session of somebody else. */
  async takeSessionOf(other: Visitor): Promise<void> {
    await this.context.addCookies(await other.context.cookies());
  }

  /** Presses one of the links at the head of every page. */
  async goTo(section: 'Приказы' | 'Задачи' | 'Справочник' | 'Показатели' | 'Почта' | 'Календари'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: section }).click();
    await this.page.getByRole('heading', { name: section, level: 1 }).waitFor();
  }

  /** What the server answers to this visitor, past the page. */
  async ask<Answer>(path: string): Promise<Answer> {
    const response = await this.context.request.get(new URL(path, this.page.url()).href);
    return (await response.json()) as Answer;
  }

  /**
   * What is wrong with the page once all of it is there: what its console said since the last look, violations of accessibility
   * that hinder people, and contents wider than their window or frame.
   */
  async faults(): Promise<string[]> {
    await settled(this.page);
    const faults = [...this.complaints.splice(0), ...(await this.hindrances())];
    for (const frame of this.page.frames()) faults.push(...(await sidewaysScroll(frame)));
    return faults.map((fault) => `${this.size} ${this.page.url()}: ${fault}`);
  }

  private async hindrances(): Promise<string[]> {
    await this.page.evaluate(`${axe.source}; undefined`);
    // Frames hold letters, and their sandbox runs no script to its end.
    const { violations } = await this.page.evaluate<AxeResults>(
      `axe.run(document, { resultTypes: ['violations'], iframes: false })`,
    );
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} at ${String(target)}: ${html}`));
  }
}

async function sidewaysScroll(frame: Frame): Promise<string[]> {
  const excess = await frame.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return excess > 0 ? [`${excess} px to scroll sideways`] : [];
}
