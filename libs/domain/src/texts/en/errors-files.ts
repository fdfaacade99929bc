/** Why a file was not taken as an order: what, where, what to do. Keys are the codes of FileRefused. */
export const errorsFiles = {
  'empty-file': 'The file “{{fileName}}” is empty: it holds not a single letter. Check whether it is the right file.',
  'file-too-large':
    'The file “{{fileName}}” is too large: {{megabytes}} MB, while up to {{limitMegabytes}} MB are accepted. Leave only the order with its annex in it and save it as text (.txt).',
  'not-a-text':
    'The file “{{fileName}}” is not text but $t(file-kind.{{kind}}). Only text files are read so far: open it and save it as “Plain text” (.txt).',
  undecodable:
    'The file “{{fileName}}” could not be read as Russian text: its encoding is unknown, or the file is damaged. Open it and save it again as “Plain text” in UTF-8.',
  'file-not-found': 'There is no file “{{path}}”. Check the name and the folder.',
  'file-not-readable':
    'The file “{{path}}” cannot be opened: it is a folder, or you may not read it. Check the path and the rights.',
  'file-damaged':
    'The file “{{fileName}}” is damaged: it could not be taken apart. Open it in the program it was made with and save it again.',
  'file-encrypted':
    'The file “{{fileName}}” is locked by a password. Take the password off (save a copy without it) and upload the file again.',
  'too-many-pages':
    'The file “{{fileName}}” has {{pages}} pages, while up to {{limitPages}} are accepted. Leave only the order with its annex in it.',
  'picture-too-large':
    'The picture “{{fileName}}” is too large: {{megapixels}} megapixels, while up to {{limitMegapixels}} are accepted. Scan the page at 300 dots per inch.',
  'program-missing':
    'Reading the file “{{fileName}}” takes the program {{program}}, which the server lacks. For the administrator: install the package {{package}}.',

  'file-kind.picture': 'a picture',
  'file-kind.pdf': 'a PDF document',
  'file-kind.word': 'a Word or OpenDocument document',
  'file-kind.word-old': 'a document of an old Office format (.doc, .xls)',
  'file-kind.spreadsheet': 'a spreadsheet',
  'file-kind.rich-text': 'an RTF document',
  'file-kind.archive': 'an archive',
  'file-kind.other': 'a file of another kind ({{mediaType}})',
} as const;
