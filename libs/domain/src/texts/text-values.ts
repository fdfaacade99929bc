/** What is put into a text, by the names of its places; `count` chooses the plural form. */
export type TextValues = Readonly<Record<string, string | number>>;
