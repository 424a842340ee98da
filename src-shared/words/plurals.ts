/** The forms of a noun after a number. English has `one` and `other`; some languages have four more. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** How a language counts: `1 turn`, `12 turns`, `1,204 words`. A form that a noun lacks is its `other`. */
export function pluralsIn(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
