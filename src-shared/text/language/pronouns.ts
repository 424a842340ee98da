/** Subjects that stand for somebody named before; lower case. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('he she they it i we you'.split(' '));

/** Pronouns that only the draft's people can resolve; `I` and `we` are the writer. */
export const THIRD_PERSON: ReadonlySet<string> = new Set('he she they'.split(' '));

/** Subjects of an attribution that name nobody: `one said`, `others said`. */
export const INDEFINITE_SUBJECTS: ReadonlySet<string> = new Set(
  'one another others some many both few everyone everybody someone somebody nobody neither all most several'.split(
    ' ',
  ),
);
