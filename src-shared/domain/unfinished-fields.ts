/** What stands in forms about one draft, source or library and was not sent yet, by field. */
export type UnfinishedFields = Readonly<Record<string, string>>;

/** What stands for the library itself where words of forms are kept by document. */
export const LIBRARY_FORMS = 'library';

/** The most fields that are kept of one document; the first ones go where more are typed into. */
export const MOST_UNFINISHED_FIELDS = 200;

/** The longest name of a field, in UTF-16 units. */
export const LONGEST_FIELD_NAME = 300;
