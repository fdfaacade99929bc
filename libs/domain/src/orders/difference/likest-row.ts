interface Placed {
  readonly place: string;
}

/** The row of an edition that has most in common with another one (Dice's coefficient over the words of their titles). */
export class LikestRow<Row extends Placed> {
  /** Which rows hold a word, by place and word. */
  private readonly holding = new Map<string, number[]>();
  private readonly shared: Uint16Array;

  constructor(
    private readonly rows: readonly Row[],
    private readonly wordsOf: (row: Row) => ReadonlySet<string>,
    private readonly least: number,
  ) {
    this.shared = new Uint16Array(rows.length);
    rows.forEach((row, at) => {
      for (const word of wordsOf(row)) {
        const key = `${row.place}\n${word}`;
        const holding = this.holding.get(key);
        if (holding) holding.push(at);
        else this.holding.set(key, [at]);
      }
    });
  }

  /** Of rows alike the one nearest to the same place in the order; null where none has enough in common. */
  to(row: Row, position: number, taken: ReadonlySet<Row>): { earlier: Row; likeness: number } | null {
    const words = this.wordsOf(row);
    const met: number[] = [];
    for (const word of words) {
      for (const at of this.holding.get(`${row.place}\n${word}`) ?? []) {
        if (this.shared[at] === 0) met.push(at);
        this.shared[at] = (this.shared[at] ?? 0) + 1;
      }
    }
    let best: { at: number; likeness: number } | null = null;
    for (const at of met) {
      const other = this.rows[at] as Row;
      const likeness = (2 * (this.shared[at] ?? 0)) / (words.size + this.wordsOf(other).size);
      this.shared[at] = 0;
      if (likeness < this.least || taken.has(other)) continue;
      const isNearer = best === null || Math.abs(at - position) < Math.abs(best.at - position);
      if (best === null || likeness > best.likeness || (likeness === best.likeness && isNearer))
        best = { at, likeness };
    }
    return best === null ? null : { earlier: this.rows[best.at] as Row, likeness: best.likeness };
  }
}
