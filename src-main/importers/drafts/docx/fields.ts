import { safeHref } from '../../story/safe-href';

interface Field {
  code: string;
  isResult: boolean;
}

/** Keeps track of the fields that text stands in: their code is no text, their result may be a link. */
export class Fields {
  private readonly open: Field[] = [];

  begin(): void {
    this.open.push({ code: '', isResult: false });
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.isResult = true;
  }

  end(): void {
    this.open.pop();
  }

  addCode(code: string): void {
    const field = this.open.at(-1);
    if (field && !field.isResult) field.code += code;
  }

  /** True within a field's code, where words are instructions. */
  get isCode(): boolean {
    return this.open.some((field) => !field.isResult);
  }

  /** The address of the innermost link. */
  get href(): string | undefined {
    return this.open.map(({ code }) => hrefOfCode(code)).findLast((href) => href !== undefined);
  }
}

/** The address in `HYPERLINK "https://…"`; a link to a place in the document has none. */
export function hrefOfCode(code: string): string | undefined {
  const found = /^\s*HYPERLINK\s+(?:"([^"]*)"|((?!\\)\S+))/i.exec(code);
  return safeHref(found?.[1] ?? found?.[2]);
}
