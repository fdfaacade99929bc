export interface Selection {
  readonly search: string;
  readonly withoutAddress: boolean;
}

interface Addressable {
  readonly email: string | null;
}

export function needsAddress(entry: Addressable): boolean {
  return entry.email === null;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** Entries whose words hold what was searched for (case and ё aside), or whose address is missing. */
export function selectEntries<Entry extends Addressable>(
  entries: readonly Entry[],
  { search, withoutAddress }: Selection,
  wordsOf: (entry: Entry) => readonly (string | null)[],
): Entry[] {
  const sought = plain(search.trim());
  return entries.filter((entry) => {
    if (withoutAddress && !needsAddress(entry)) return false;
    return (
      [...wordsOf(entry), entry.email].some((words) => words !== null && plain(words).includes(sought)) || sought === ''
    );
  });
}
