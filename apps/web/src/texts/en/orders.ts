import type { EnglishOf } from '../english-of.js';
import type { orders as russian } from '../ru/orders.js';

export const orders: EnglishOf<typeof russian> = {
  title: 'Orders',
  empty: 'There are no orders yet',
  emptyHint: 'Vekha reads an order with a roadmap, sets the tasks, reminds of deadlines and takes in reports.',
  emptyNext:
    'Upload the file of an order: it will appear here as a table, and nothing goes to anybody until you confirm it.',
  noRights: 'Orders are uploaded by the coordinator.',
  drop: 'Drag the file of an order here',
  dropNow: 'Drop the file to upload it',
  choose: 'Choose the file of an order',
  chooseFile: 'File of an order',
  formats: 'Word, PDF, Excel, OpenDocument, RTF, a scan or photo, a web page, CSV or text, up to 60\u00a0MB',
  uploading: 'Uploading “{{name}}”',
  refused: 'The file was not accepted',
  duplicate: 'This file has been uploaded before: here is that order.',
  list: 'Uploaded orders',
  column: {
    order: 'Order',
    state: 'State',
    rows: 'Rows',
    tasks: 'Tasks',
    received: 'Uploaded',
  },
  untitled: 'Without a title',
  numberAndDate: 'No.\u00a0{{number}} of\u00a0{{date}}',
  number: 'No.\u00a0{{number}}',
  warnings_one: '{{count}} remark',
  warnings_other: '{{count}} remarks',
  closedOf: '{{closed}} of {{total}} closed',
  overdue: '{{count}} overdue',
  copy: 'confirmed from another file',
  broughtBefore: 'This order was brought before',
  toIssued: 'Open the confirmed one',
  remove: { button: 'Remove', named: 'Remove from the list: {{name}}', yes: 'Remove from the list, with its file' },
  next: { review: 'Review and confirm', open: 'Open', why: 'Why it was not read' },
};
