/** The tour of a first day: a few steps, each about something that is on the screen. */
export const tour = {
  title: 'A first look around',
  progress: (step: number, of: number) => `${step} of ${of}`,
  next: 'Next',
  done: 'Begin',
  skip: 'Skip the tour',
  again: 'The tour is always among the commands.',
  steps: {
    library: {
      title: 'A library holds stories and what stands behind them',
      text: 'Each draft shows what is still open, which lines carry legal risk, and how much of it is covered. The interviews and documents below are what it is checked against. Nothing leaves this machine.',
    },
    galley: {
      title: 'The draft, with the checker’s marks',
      text: 'Marked words are claims; the line under them and the sign in the margin say how they stand. J and K go from claim to claim, N to the next sentence that nobody has marked, M marks what is selected.',
    },
    quotation: {
      title: 'Printed and spoken, word by word',
      text: 'Every quotation is compared with every interview: a word that was lost, added or changed on its way to the page is marked. The passage is open beside it, and L links it.',
    },
    standing: {
      title: 'Settle it with one key',
      text: '1 lets it stand, 2 asks for a change, 3 rests on the author’s word, 4 can’t be verified, 5 is cut. F flags it for the lawyer, C proposes other words. Everything can be undone.',
    },
    outline: {
      title: 'What is left to do',
      text: 'Open claims, legal flags, claims without a source; and under “Worth checking” what Stet would look at and nobody has marked yet. W goes through it.',
    },
    signOff: {
      title: 'Sign the text, not a promise',
      text: 'A sign-off is bound to these exact words and falls when they change. What stands in the way is listed by name. Verified copy leaves by Export.',
    },
  },
};
