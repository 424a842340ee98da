/** Looking for who said some words, in every interview of the library. */
export const whoSaid = {
  selectedWords: 'the selected words',
  title: 'Who said this?',
  wordsAsRemembered: 'Words as you remember them',
  chooseKey: 'choose ·',
  showKey: 'show in the transcript',
  linkTo: (target: string) => `link to ${target}`,
  nobodyNamed: 'Nobody named',
  link: 'Link',
  typeAFewWords: 'Type a few words of what was said. They need not be exact.',
  looking: 'Looking…',
  nobodySaidIt: 'Nobody said these words in this library.',
  claim: (number: number) => `claim ${number}`,
};
