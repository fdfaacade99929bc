import { makeArchive } from './make-archive.mjs';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A Word document of raw WordprocessingML; further parts by their names. */
export function makeDocx(body, { numbering = undefined, styles = undefined, relationships = '', parts = {} } = {}) {
  const root = `${WORD} xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;
  return makeArchive({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${root}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships ${RELATIONSHIPS}>${relationships}</Relationships>`,
    ...(numbering && { 'word/numbering.xml': `<w:numbering ${WORD}>${numbering}</w:numbering>` }),
    ...(styles && { 'word/styles.xml': `<w:styles ${WORD}>${styles}</w:styles>` }),
    ...parts,
  });
}

export function relationship(id, kind, target, external = true) {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

function contentTypes() {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`;
}
