import { type EvidenceForm, expectedEvidence } from './expected-evidence.js';
import type { ItemKind } from './item-kind.js';

/** One thing that must be there before a task may be taken off control (DESIGN §6). */
export interface ClosingDemand {
  /** `answers`: every request of the register of consultations has its answer; `roadmap`: the body has an approved one. */
  readonly form: EvidenceForm | 'answers' | 'roadmap';
  /** The order's own words for it; null where the kind of the item asks for it. */
  readonly words: string | null;
  readonly met: boolean;
}

/** What the reports of a task since it last came under control hold, and its register of consultations. */
export interface EvidenceOnHand {
  /** Reports that name a document with number and date. */
  readonly documents: number;
  readonly files: number;
  /** Addresses that answered. */
  readonly addresses: number;
  readonly consultations: { readonly asked: number; readonly answered: number };
  /** The report says that nobody asked for anything. */
  readonly nobodyAsked: boolean;
  readonly roadmapApproved: boolean;
}

export interface ClosingItem {
  readonly kind: ItemKind;
  readonly expectedResult: string | null;
  /** The task is there for a roadmap of its body: that roadmap is the evidence, and all there has to be. */
  readonly demandsRoadmap: boolean;
}

/**
 * What closing a task of the item takes, and what of it is there. The cell of expected results says it by name; where it
 * names nothing of the form that the kind of the item needs, the kind adds it. A task without demands closes by its
 * report alone.
 */
export function closingDemands(item: ClosingItem, onHand: EvidenceOnHand): ClosingDemand[] {
  if (item.demandsRoadmap) return [{ form: 'roadmap', words: null, met: onHand.roadmapApproved }];
  const named = expectedEvidence(item.expectedResult);
  const byKind = KIND_DEMANDS[item.kind].filter(({ unless }) => !named.some(({ form }) => unless.includes(form)));
  const demands = [...named, ...byKind.map(({ form }) => ({ form, words: null }))];
  const isThere = supply(onHand, demands.filter(({ form }) => form === 'address').length);
  return demands.map((demand) => ({ ...demand, met: isThere(demand.form) }));
}

interface KindDemand {
  readonly form: ClosingDemand['form'];
  /** Forms in the cell of expected results that make the demand needless. */
  readonly unless: readonly EvidenceForm[];
}

const ANY_PAPER: readonly EvidenceForm[] = ['document', 'file', 'address'];
const PAPER: KindDemand = { form: 'file', unless: ANY_PAPER };

const KIND_DEMANDS: Readonly<Record<ItemKind, readonly KindDemand[]>> = {
  consultation: [{ form: 'answers', unless: [] }],
  meeting: [PAPER],
  document: [{ form: 'document', unless: ANY_PAPER }],
  training: [PAPER],
  publication: [{ form: 'address', unless: ['address'] }],
  monitoring: [],
  other: [],
};

/**
 * Gives out what is on hand, each piece once. A document is its number and date *and* the paper itself; a paper may also
 * stand at an address that no demand for an address has taken.
 */
function supply(onHand: EvidenceOnHand, addressesAsked: number): (form: ClosingDemand['form']) => boolean {
  let { documents, addresses } = onHand;
  let papers = onHand.files + Math.max(0, addresses - addressesAsked);
  const { asked, answered } = onHand.consultations;
  return (form) => {
    switch (form) {
      case 'document':
        return documents-- > 0 && papers-- > 0;
      case 'file':
        return papers-- > 0;
      case 'address':
        return addresses-- > 0;
      case 'answers':
        return asked > 0 ? answered === asked : onHand.nobodyAsked;
      case 'roadmap':
        return onHand.roadmapApproved;
      default: {
        const never: never = form;
        return never;
      }
    }
  };
}
