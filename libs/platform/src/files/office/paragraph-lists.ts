import { type ListDefinition } from './numbering-definitions.js';
import { childNamed, childrenNamed, parsePart, valueAt, type XmlElement } from './xml-part.js';

interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

interface SaidPlace {
  readonly numId: string | undefined;
  readonly level: number | undefined;
}

/** Which list and level a paragraph belongs to: as it says itself, or as its style and the styles that one rests on. */
export class ParagraphLists {
  private readonly styles: ReadonlyMap<string, XmlElement>;
  private readonly defaultStyle: string | undefined;

  constructor(
    styles: Buffer | null,
    private readonly lists: ReadonlyMap<string, ListDefinition>,
  ) {
    const root = styles === null ? undefined : parsePart(styles).root().children()[0];
    const paragraphStyles = childrenNamed(root, 'w:style').filter((one) => one.attribs['w:type'] === 'paragraph');
    this.styles = new Map(paragraphStyles.map((one) => [one.attribs['w:styleId'] ?? '', one]));
    this.defaultStyle = paragraphStyles.find((one) => one.attribs['w:default'] === '1')?.attribs['w:styleId'];
  }

  placeOf(paragraph: XmlElement): ListPlace | null {
    const properties = childNamed(paragraph, 'w:pPr');
    const own = saidPlace(properties);
    const styleId = valueAt(properties, 'w:pStyle') ?? this.defaultStyle;
    const styled = this.ofStyle(styleId);
    const numId = own.numId ?? styled.numId;
    if (numId === undefined || numId === '0') return null;
    return { numId, level: own.level ?? styled.level ?? this.levelOfStyle(numId, styleId) ?? 0 };
  }

  private ofStyle(styleId: string | undefined): SaidPlace {
    const seen = new Set<string>();
    let place: SaidPlace = { numId: undefined, level: undefined };
    for (let id = styleId; id !== undefined && !seen.has(id); id = valueAt(this.styles.get(id), 'w:basedOn')) {
      seen.add(id);
      const said = saidPlace(childNamed(this.styles.get(id), 'w:pPr'));
      place = { numId: place.numId ?? said.numId, level: place.level ?? said.level };
      if (said.numId !== undefined) return { ...place, level: place.level ?? this.levelOfStyle(said.numId, id) };
    }
    return place;
  }

  private levelOfStyle(numId: string, styleId: string | undefined): number | undefined {
    const at = this.lists.get(numId)?.levels.findIndex((level) => level?.style === styleId);
    return styleId === undefined || at === undefined || at < 0 ? undefined : at;
  }
}

function saidPlace(properties: XmlElement | undefined): SaidPlace {
  const level = Number.parseInt(valueAt(properties, 'w:numPr', 'w:ilvl') ?? '', 10);
  return { numId: valueAt(properties, 'w:numPr', 'w:numId'), level: Number.isNaN(level) ? undefined : level };
}
