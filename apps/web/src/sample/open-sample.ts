import { shownLanguage } from '../texts/language.js';

/**
 * Opens the sample in a tab of its own, in the language of this one. The tab opens within the press, because browsers
 * hold back one that opens later; it is closed again where there is no link for it, and the mutation shows why.
 */
export async function openSample(askForLink: () => Promise<string>): Promise<void> {
  const tab = window.open('about:blank', '_blank');
  try {
    const address = new URL(await askForLink());
    address.searchParams.set('language', shownLanguage());
    if (tab === null) {
      window.location.assign(address);
      return;
    }
    tab.opener = null;
    tab.location.replace(address);
  } catch {
    tab?.close();
  }
}
