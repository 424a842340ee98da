/** What every screen has: the way back, the commands, the messages. */
export const frame = {
  library: 'Library',
  commands: 'Commands',
  backToTheDraft: 'Back to the draft',
  backToTheLibrary: 'Back to the library',
  closeByKey: 'Close (Esc)',
  ownReason: 'or in your own words',
  covered: (percent: number) => `${percent} % of the sentences are covered by marks`,
  /** The app's name, as it is always set. */
  wordmark: 'stet',
  app: 'Stet',
  /** Heard while a screen is loaded. */
  onItsWay: 'One moment',
  unexpected: 'That was not done: Stet made a mistake that it did not expect. What was saved before is safe.',
  windowOf: (title: string) => `${title} – Stet`,
};
