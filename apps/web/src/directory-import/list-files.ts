/** The files a list may come in. */
export const LIST_FILES = '.xlsx,.xls,.xlsb,.ods,.csv,.txt';
