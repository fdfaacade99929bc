/** Why a file was not taken as an order: what, where, what to do. Keys are the codes of FileRefused. */
export const errorsFiles = {
  'empty-file': 'The file “{{fileName}}” is empty: it holds not a single letter. Check whether it is the right file.',
  'file-too-large':
    'The file “{{fileName}}” is too large: {{megabytes}} MB, while up to {{limitMegabytes}} MB are accepted. Leave only the order with its annex in it and save it again.',
  'file-kind-unread':
    'The file “{{fileName}}” is $t(file-kind.{{kind}}), from which no order is read. Upload the order itself: a Word document, a PDF, a scan, a spreadsheet, a web page or a text.',
  'file-no-sheets':
    'The file “{{fileName}}” is not a table. Save the list as XLSX (an Excel workbook), ODS or CSV and upload it again.',
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
  'no-such-page': 'The file “{{fileName}}” has no page {{page}}: it has {{pages}} pages.',
  'readers-busy': 'The server is busy with other files and its queue is full. Try again in a minute.',
  'program-missing':
    'Reading the file “{{fileName}}” takes the program {{program}}, which the server lacks. For the administrator (Debian): apt-get install {{package}}.',

  'file-not-as-named':
    'The file “{{fileName}}” is called {{named}} and holds no {{named}}: it is of another format, a saved page or damaged. Open it, save it as {{named}} or give it the right extension, and attach it again.',
  'file-is-program':
    'The file “{{fileName}}” is a program, and programs are not attached. Attach a document, a picture or an archive of them.',
  'file-infected':
    'A virus ({{virus}}) was found in the file “{{fileName}}”, so it was not taken. Check the computer it was made on and attach a clean copy.',
  'scanner-down':
    'The file “{{fileName}}” was not taken: the virus scanner does not answer at the moment. Try again in a few minutes, or tell the administrator.',
  'file-with-macros':
    'The file “{{fileName}}” holds macros, a program that runs with the document. Such files are not opened. Save the document without macros (.docx, .xlsx or PDF) and upload that.',
  'file-with-external-content':
    'The file “{{fileName}}” takes in content from elsewhere when it is opened: a template, a picture or an object of another computer. Such files are not opened. Break the links (File → Info → Edit Links to Files), or save the document as PDF and upload that.',
  'archive-bomb':
    'The file “{{fileName}}” would take too much space when unpacked; orders never do. Open it in the program it was made with and save it again.',
  'document-too-long':
    'The file “{{fileName}}” holds too many words or cells for an order. Leave only the order with its annex in it.',
  'reading-too-slow':
    'The file “{{fileName}}” was not read within {{seconds}} s, so reading was stopped. Leave only the order with its annex in it and upload it again.',
  'reading-too-big':
    'Reading the file “{{fileName}}” took more than {{limitMegabytes}} MB of memory and was stopped. Leave only the order with its annex in it and upload it again.',
  'program-failed':
    'The program {{program}} could not read the file “{{fileName}}”. Open it in the program it was made with and save it again as .docx.',

  'file-kind.presentation': 'a presentation',
  'file-kind.archive': 'an archive',
  'file-kind.picture': 'a picture',
  'file-kind.pdf': 'a PDF document',
  'file-kind.other': 'a file of another kind ({{mediaType}})',
} as const;
