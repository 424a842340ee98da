/** What a checker decides about one quotation of the story, and how it is put right. */
export interface Decision {
  /** How the quotation begins; it is found by this. */
  readonly begins: string;
  /** The key that settles it when it is proposed: stands, needs a change, cut. */
  readonly key: '1' | '2' | '5';
  readonly mend?: Mend;
}

export type Mend =
  /** Printed as it was spoken, which the form offers. */
  | { readonly how: 'asSpoken' }
  /** Other words are typed. */
  | { readonly how: 'words'; readonly words: string }
  /** The words stand, and somebody else said them: the attribution behind them is changed. */
  | { readonly how: 'speaker'; readonly was: string; readonly is: string }
  /** The sentence goes out of the text. */
  | { readonly how: 'cut'; readonly opening: string; readonly end: string };

const AS_SPOKEN: Mend = { how: 'asSpoken' };

/** Of all 25 quotations, in the order of the text. */
export const DECISIONS: readonly Decision[] = [
  { begins: 'It passed every test', key: '1' },
  { begins: 'the part nobody looks at', key: '1' },
  { begins: 'The first thing you notice', key: '1' },
  { begins: 'We had eleven patients', key: '1' },
  { begins: 'Ventilators have batteries', key: '1' },
  {
    begins: 'We bagged three',
    key: '2',
    mend: {
      how: 'words',
      words: '"We bagged two of them by hand for, um, for twenty minutes or near enough,"',
    },
  },
  {
    begins: 'I counted nine minutes',
    key: '2',
    mend: { how: 'speaker', was: 'Oyelaran said', is: 'Simms said' },
  },
  {
    begins: 'It was as if the building',
    key: '5',
    mend: {
      how: 'cut',
      opening: '"It was as if',
      end: 'Oyelaran said.',
    },
  },
  { begins: 'My hands knew', key: '1' },
  {
    begins: 'Nobody was harmed',
    key: '2',
    mend: { how: 'words', words: `"As far as I know nobody was harmed, but I'm not the one who'd know,"` },
  },
  { begins: 'You start it on a Monday', key: '1' },
  { begins: 'a very expensive way', key: '1' },
  { begins: 'I asked for a load bank', key: '2', mend: AS_SPOKEN },
  { begins: 'The first time, I explained', key: '1' },
  { begins: 'I was told', key: '2', mend: AS_SPOKEN },
  { begins: 'They [the inspectors]', key: '1' },
  { begins: 'You look at the contacts', key: '1' },
  {
    begins: 'I went down the stairs',
    key: '2',
    mend: { how: 'words', words: '"I knew before I had the door open that it was running for nobody,"' },
  },
  { begins: 'The system did', key: '1' },
  { begins: 'I have read her memos', key: '2', mend: AS_SPOKEN },
  { begins: 'regrettable gap', key: '1' },
  {
    begins: 'We had the money',
    key: '5',
    mend: { how: 'cut', opening: '"We had the money', end: 'Pender said.' },
  },
  { begins: 'We will replace', key: '2', mend: AS_SPOKEN },
  { begins: 'When the lights came back', key: '1' },
  { begins: 'An engine is easy to love', key: '1' },
];

/** The decision about a quotation, by the words that an inspector shows: what is printed comes first, its surroundings later. */
export function decisionAbout(shown: string): Decision | undefined {
  const plain = shown.replaceAll('’', "'");
  const placeOf = ({ begins }: Decision): number => plain.indexOf(begins);
  return DECISIONS.filter((decision) => placeOf(decision) >= 0).sort((a, b) => placeOf(a) - placeOf(b))[0];
}
