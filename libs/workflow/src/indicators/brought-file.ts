import { createHash } from 'node:crypto';
import {
  checkDefinitions,
  compareDefinitions,
  type DefinitionLine,
  type IndicatorDefinition,
} from '@indicators/catalogue';
import { placeInSheets, type ReadCatalogue, type SheetFault } from '@indicators/sheets';

/** What a file would do to a catalogue. */
export interface BroughtIndicators {
  readonly lines: readonly DefinitionLine[];
  /** Why it is not taken, cell by cell; with any of these nothing of it is. */
  readonly faults: readonly SheetFault[];
  /** Names what was told: only that is done. */
  readonly digest: string;
}

export function compareBrought(before: readonly IndicatorDefinition[], read: ReadCatalogue): BroughtIndicators {
  const faults = faultsOf(read);
  const lines = compareDefinitions(before, read.definitions);
  const digest = createHash('sha256')
    .update(JSON.stringify([lines, faults]))
    .digest('hex');
  return { lines, faults, digest };
}

function faultsOf(read: ReadCatalogue): readonly SheetFault[] {
  // What could not be read is not looked at further: it would be called wrong for what the reading put in its place.
  if (read.faults.length > 0) return read.faults;
  if (read.definitions.length === 0) {
    return [{ sheet: '', row: null, column: null, code: 'catalogue-file.no-rows', values: {} }];
  }
  return checkDefinitions(read.definitions).map((fault) => placeInSheets(read, fault));
}
