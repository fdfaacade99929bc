import { numberIn } from '../blocks/number-form.js';
import type { ListDefinition, ListLevel } from './numbering-definitions.js';

/** Symbol fonts keep their signs in the private area; a dash says as much in letters. */
const SIGN_OF_A_SYMBOL_FONT = /[\ue000-\uf8ff•·▪●○◦■□➢✓§]|^o$/u;

/** Counts the automatic numbers of a document as Word does, paragraph by paragraph. */
export class ListCounter {
  private readonly sequences = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, ListDefinition>) {}

  /** What Word writes before the next paragraph of this list and level, without the space after it; empty for none. */
  next(numId: string, levelAt: number): string {
    const list = this.lists.get(numId);
    const level = list?.levels[levelAt];
    if (list === undefined || level === undefined) return '';
    if (level.form === 'bullet') return SIGN_OF_A_SYMBOL_FONT.test(level.text) ? '–' : level.text.trim();
    const counted = this.sequences.get(list.sequence) ?? [];
    this.sequences.set(list.sequence, counted);
    this.count(numId, list, level, levelAt, counted);
    return this.written(list.levels, level, counted);
  }

  private count(
    numId: string,
    list: ListDefinition,
    level: ListLevel,
    levelAt: number,
    counted: (number | undefined)[],
  ): void {
    const override = list.startOverrides.get(levelAt);
    const isFirst = !this.begun.has(`${numId}/${levelAt}`);
    this.begun.add(`${numId}/${levelAt}`);
    if (override !== undefined && isFirst) counted[levelAt] = override;
    else counted[levelAt] = (counted[levelAt] ?? level.start - 1) + 1;
    for (let above = 0; above < levelAt; above += 1) counted[above] ??= list.levels[above]?.start ?? 1;
    for (let below = levelAt + 1; below < list.levels.length; below += 1) {
      const restartsAfter = list.levels[below]?.restartsAfter;
      if (restartsAfter === undefined || levelAt < restartsAfter) counted[below] = undefined;
    }
  }

  private written(levels: readonly ListLevel[], level: ListLevel, counted: readonly (number | undefined)[]): string {
    return level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const form = levels[at]?.form ?? 'decimal';
        const number = counted[at] ?? levels[at]?.start ?? 1;
        if (form === 'bullet') return '';
        return numberIn(level.isLegal && form !== 'none' ? 'decimal' : form, number);
      })
      .trim();
  }
}
