/** Interviews that are encrypted with the library's passphrase. */
export const seal = {
  title: 'Confidential interviews',
  about:
    'A sealed interview is encrypted with the library’s passphrase, with its title, its names and its imported file. No plain copy of it stays in the library, and no search finds it until it is unsealed. What a draft quotes from it stays in that draft. Nobody can open it without the passphrase, and Stet keeps the passphrase nowhere.',
  passphrase: 'Passphrase of this library',
  newPassphrase: 'A passphrase for this library',
  sameAgain: 'The same again',
  passphraseHint:
    'At least 12 characters, four words for instance. The first interview that is sealed sets it.',
  passphraseNeeded: 'Sealing and unsealing take it each time.',
  notTheSame: 'The two are not the same.',
  sealedInterview: 'Sealed interview',
  unsealInterview: (id: string) => `Unseal ${id}`,
  unseal: 'Unseal',
  interview: 'Interview',
  working: 'Working…',
  seal: 'Seal',
  sealed: 'The interview is sealed. No plain copy of it is left in the library.',
  readable: (title: string) => `“${title}” is readable again.`,
};
