import { load } from 'cheerio';
import { FileRefused } from '../file-refused.js';
import { FIELD, fieldCallsFor } from './field-calls.js';
import { isRemote } from './outside-target.js';
import { isTakenIn } from './relationships.js';

type Attributes = Readonly<Record<string, string>>;

/** Without one of these words in it a part calls for nothing, and needs no second parsing. */
const SUSPECT =
  /href|instr|\bdde|<!ENTITY|TargetMode|imagedata|attachedTemplate|subDoc|sourceFileName|OLEObject|module|source-code|macrosPresent|event-listener/i;
/** A name for words of elsewhere: no writer of office documents makes any, and it would hide every other sign. */
const ENTITY = /<!ENTITY\b/;
/** Opened by a reader's click alone: links, areas of a map, buttons, and the shapes of Word that are links. */
const CLICKED = [
  ...['a', 'area-rectangle', 'area-circle', 'area-polygon', 'button', 'form', 'hyperlink', 'hlink'],
  ...['shape', 'shapetype', 'group', 'rect', 'roundrect', 'oval', 'line', 'polyline', 'curve', 'arc'],
];
/** Taken in when the document is opened, wherever it lies outside it. */
const TAKEN_IN = ['object', 'object-ole', 'floating-frame', 'applet', 'plugin', 'section-source'];
const DDE = ['ddeLink', 'dde-link', 'dde-source', 'dde-connection', 'dde-connection-decl'];
/** Where Word's XML of one file says what to take in: [element, attribute]. */
const WORD_TARGETS: Readonly<Record<string, string>> = {
  attachedTemplate: 'val',
  imagedata: 'src',
  subDoc: 'link',
  sourceFileName: 'val',
};
/** Pictures kept within the document, or once within the message it was pasted from. */
const KEPT_WITHIN = /^(?:wordml|cid|data):/i;
const FIELD_MARKS: Readonly<Record<string, string>> = { begin: FIELD.begin, separate: FIELD.result, end: FIELD.end };
const OUTSIDE = /^(?:\.\.\/|\/|[a-z][a-z\d+.-]*:)/i;

/**
 * What markup of an office document takes in from elsewhere when it is opened: of a part of DOCX, ODT, ODS, or of a
 * whole document in one file of XML. Prefixes are a writer's choice; only the names behind them count.
 *
 * @throws FileRefused `file-with-macros` for a program in the markup, or called by it
 */
export function markupCallsFor(markup: string, fileName: string): string | null {
  if (!SUSPECT.test(markup)) return null;
  if (ENTITY.test(markup)) return 'ENTITY';
  const $ = load(markup, { xml: true });
  const fields: string[] = [FIELD.begin];
  for (const element of $.root().find('*')) {
    const name = localName(element.name);
    const attributes = withLocalNames(element.attribs);
    if (isProgram(name, attributes)) throw new FileRefused('file-with-macros', { fileName });
    const target = targetOf(name, attributes);
    if (target !== null) return target;
    // Words of fields may be cut into several runs; they are joined before they are looked at.
    if (name === 'instrText') fields.push($(element).text());
    if (name === 'fldChar') fields.push(FIELD_MARKS[attributes['fldCharType'] ?? ''] ?? '');
    if (name === 'fldSimple') fields.push(`${FIELD.begin}${attributes['instr'] ?? ''}${FIELD.end}`);
  }
  return fieldCallsFor(fields.join(''));
}

function targetOf(name: string, attributes: Attributes): string | null {
  if (DDE.includes(name)) return 'DDE';
  if (name === 'OLEObject' && attributes['Type'] === 'Link') return 'OLE';
  if (name === 'Relationship') return isTakenIn(attributes) ? (attributes['Target'] ?? '') : null;
  const target = (attributes[WORD_TARGETS[name] ?? 'href'] ?? attributes['href'] ?? '').trim();
  if (CLICKED.includes(name) || KEPT_WITHIN.test(target)) return null;
  return (TAKEN_IN.includes(name) ? OUTSIDE.test(target) : isRemote(target)) ? target : null;
}

/** Libraries of LibreOffice hold modules, and a listener runs one when the document is opened. */
function isProgram(name: string, attributes: Attributes): boolean {
  return (
    name === 'source-code' ||
    name === 'module' ||
    name === 'event-listener' ||
    /^(?:yes|on|true|1)$/i.test(attributes['macrosPresent'] ?? '')
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withLocalNames(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
