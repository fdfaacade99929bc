/**
 * The shape of an English catalogue: every key of the Russian one, so that a missing or a strange key does not compile.
 * English has two plural forms of the four.
 */
export type EnglishOf<Russian> = {
  readonly [Key in keyof Russian as Key extends `${string}_${'few' | 'many'}`
    ? never
    : Key]: Russian[Key] extends string ? string : EnglishOf<Russian[Key]>;
};
