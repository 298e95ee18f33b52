const tag = /<[^>]*>/gu;
const looks = /\s(?:style|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu;

/**
 * Pasted markup without styles and handlers. They would come to nothing, for only what the schema names is taken in; but a browser reports
 * each of them as a breach of the content security policy as soon as it reads them.
 */
export function withoutLooks(markup: string): string {
  return markup.replace(tag, (each) => each.replace(looks, ""));
}
