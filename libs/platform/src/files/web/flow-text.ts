/** Words that flow in one paragraph: spaces and line ends of the file are one space, a `<br>` is a line break. */
export class FlowText {
  private readonly pieces: string[] = [];
  private boldLetters = 0;
  private letters = 0;

  add(text: string, bold: boolean): void {
    const letters = text.replaceAll(/\s/g, '').length;
    this.letters += letters;
    if (bold) this.boldLetters += letters;
    this.pieces.push(text.replace(/[ \t\r\n\f]+/g, ' '));
  }

  breakLine(): void {
    this.pieces.push('\n');
  }

  get text(): string {
    return this.pieces.join('');
  }

  get allBold(): boolean {
    return this.letters > 0 && this.boldLetters === this.letters;
  }
}
