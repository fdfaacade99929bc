interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does for many at once what is asked for one by one: whoever comes while it is at work is served by the next turn,
 * together with all others who came meanwhile. Nobody waits for company.
 */
export class Together<Item, Answer> {
  private waiting: Waiting<Item, Answer>[] = [];
  private isAtWork = false;

  /** @param work answers each item in its place */
  constructor(private readonly work: (items: readonly Item[]) => Promise<readonly Answer[]>) {}

  do(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.isAtWork) void this.workOff();
    });
  }

  private async workOff(): Promise<void> {
    this.isAtWork = true;
    while (this.waiting.length > 0) {
      const served = this.waiting;
      this.waiting = [];
      try {
        const answers = await this.work(served.map(({ item }) => item));
        for (const [place, answer] of answers.entries()) served[place]?.resolve(answer);
      } catch (error) {
        for (const { reject } of served) reject(error);
      }
    }
    this.isAtWork = false;
  }
}
