/** What the dialogue of the browser offers first for an order; the server goes by what is in a file, whatever its name. */
export const ACCEPTED_ORDERS = '.docx,.pdf,.doc,.odt,.rtf,.xlsx,.xls,.xlsb,.ods,.csv,.html,.htm,.mht,.mhtml,.txt';
