/** What stands in fields of a draft's desk and was not sent yet, by field. */
export type UnfinishedFields = Readonly<Record<string, string>>;
