import { type CheerioAPI, load } from 'cheerio';

type Root = NonNullable<ReturnType<CheerioAPI['root']>[0]>;
type XmlNode = Root['children'][number];
export type XmlElement = Extract<XmlNode, { attribs: unknown }>;

/** A part of an office document as a tree; names keep their prefixes, of which `w` is the one that writers use. */
export function parsePart(bytes: Buffer): CheerioAPI {
  return load(bytes.toString('utf8'), { xml: { xmlMode: true, decodeEntities: true } });
}

/** The elements directly below that have the name. */
export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter((child): child is XmlElement => 'attribs' in child && child.name === name);
}

export function childNamed(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => childrenNamed(element, name)[0], parent);
}

/** The `w:val` of the element at a path below; undefined where there is none. */
export function valueAt(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childNamed(parent, ...path)?.attribs['w:val'];
}

/** `<w:b/>` and its kin: on without a value. */
export function isOn(parent: XmlElement | undefined, ...path: readonly string[]): boolean {
  const element = childNamed(parent, ...path);
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(element.attribs['w:val'] ?? 'true');
}
