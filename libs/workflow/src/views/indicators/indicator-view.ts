import { type IndicatorDefinition, stepInWords } from '@indicators/catalogue';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { compileRuled, type KnownRuling } from '../../indicators/rulings.js';
import { indicatorOf } from '../../indicators/versions.js';
import { type HoleView, type StepView, wordsOf } from './catalogue-view.js';
import { shownVersion, type WantedVersion } from './shown-version.js';

export interface RulingView extends KnownRuling {
  /** What it asks, in Russian. */
  readonly words: string;
}

export interface IndicatorView {
  readonly catalogueName: string;
  readonly organisationName: string;
  readonly timeZone: string;
  readonly mayEdit: boolean;
  /** Null in the draft. */
  readonly number: number | null;
  readonly edition: number;
  readonly definition: IndicatorDefinition;
  readonly formulaWords: string;
  readonly bands: readonly StepView[];
  readonly holes: readonly HoleView[];
  readonly rulings: readonly RulingView[];
  /** Codes of the ones before and behind it in the catalogue. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** One indicator of a version: what it is, what its scale leaves open and how that is read. */
@Injectable()
export class IndicatorPageView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(catalogueId: string, code: string, wanted: WantedVersion, actor: ActingPerson): Promise<IndicatorView> {
    demand(actor, 'indicators.see');
    const shown = await shownVersion(this.dataSource.manager, actor, catalogueId, wanted);
    const { catalogue, organisation, version, rulings } = shown;
    const definition = indicatorOf(version, code);
    const at = version.definitions.indexOf(definition);
    const own = rulings.filter((ruling) => ruling.code === code);
    return {
      ...{ catalogueName: catalogue.name, organisationName: organisation.name, timeZone: organisation.timeZone },
      ...{ mayEdit: catalogue.mayEdit, number: version.number, edition: version.edition, definition },
      ...wordsOf(compileRuled(definition, own, organisation.timeZone)),
      rulings: own.map((ruling) => ({ ...ruling, words: stepInWords(ruling, definition.quantities) })),
      previous: version.definitions[at - 1]?.code ?? null,
      next: version.definitions[at + 1]?.code ?? null,
    };
  }
}
