/** One mend that changed what is read: where it stood in the phrase, what was written, what is read for it. */
export interface Mended {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly read: string;
}

/** The text being prepared for the lexer. For every character it knows where that character stood in the phrase. */
export class MendedText {
  readonly #phrase: string;
  readonly #mended: Mended[] = [];
  #text: string;
  /** `#places[i]` is the phrase's offset of character i; one more for the end. */
  #places: number[];

  constructor(phrase: string, lowered: string) {
    this.#phrase = phrase;
    this.#text = lowered;
    this.#places = Array.from({ length: phrase.length + 1 }, (_, index) => index);
  }

  get text(): string {
    return this.#text;
  }

  get mended(): readonly Mended[] {
    return [...this.#mended].sort((a, b) => a.from - b.from);
  }

  /** The phrase's offset of the character at `index`. */
  placeOf(index: number): number {
    return this.#places[Math.min(index, this.#places.length - 1)] as number;
  }

  /**
   * Puts `read(match)` for every match; `null` leaves it as it is. A mend that a person has to check is noted,
   * a tidying of spaces and marks (`quiet`) is not.
   */
  replace(
    pattern: RegExp,
    read: (match: RegExpMatchArray, before: string) => string | null,
    { quiet = false } = {},
  ): void {
    const pieces: string[] = [];
    const places: number[] = [];
    let end = 0;
    const keep = (to: number) => {
      pieces.push(this.#text.slice(end, to));
      places.push(...this.#places.slice(end, to));
      end = to;
    };
    for (const match of this.#text.matchAll(pattern)) {
      const written = match[0];
      const index = match.index;
      const put = read(match, this.#text.slice(0, index));
      if (put === null || put === written) continue;
      keep(index);
      pieces.push(put);
      for (let i = 0; i < put.length; i += 1) {
        places.push(this.#places[index + Math.min(i, Math.max(0, written.length - 1))] as number);
      }
      end = index + written.length;
      if (!quiet) this.#note(index, end, put);
    }
    keep(this.#text.length);
    places.push(this.#phrase.length);
    this.#text = pieces.join('');
    this.#places = places;
  }

  #note(from: number, to: number, read: string): void {
    const place = { from: this.placeOf(from), to: this.placeOf(to) };
    const said = /^[ivx]+$/u.test(read.trim()) ? read.trim().toUpperCase() : read.trim();
    this.#mended.push({ ...place, written: this.#phrase.slice(place.from, place.to), read: said });
  }
}
