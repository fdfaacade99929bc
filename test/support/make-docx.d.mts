export interface DocxParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly relationships?: string;
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

export function makeDocx(body: string, more?: DocxParts): Buffer;
export function relationship(id: string, kind: string, target: string, external?: boolean): string;
