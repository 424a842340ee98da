import { counted, countedWas, grouped, wasOrWere } from '../counted';

interface OfCount {
  readonly count: number;
}

/** What of a page is left out, and why. */
const LEFT_OUT = {
  navigation: ['line of navigation', 'lines of navigation'],
  related: ['line that leads to another story', 'lines that lead to other stories'],
  newsletter: ['line that asks readers to subscribe or give', 'lines that ask readers to subscribe or give'],
  share: ['line for sharing and following', 'lines for sharing and following'],
  comments: ['line of readers’ comments', 'lines of readers’ comments'],
  advertisement: ['line of advertising', 'lines of advertising'],
  caption: ['caption or photo credit', 'captions and photo credits'],
  media: ['line of a video, a gallery or a player', 'lines of a video, a gallery or a player'],
  author: ['line about the authors', 'lines about the authors'],
  tags: ['line of tags and topics', 'lines of tags and topics'],
  footer: ['line of the page’s foot', 'lines of the page’s foot'],
  funder: ['line about who paid for the story', 'lines about who paid for the story'],
  consent: ['line about cookies and consent', 'lines about cookies and consent'],
  dateline: ['line of dates and times', 'lines of dates and times'],
  aside: ['line beside the story', 'lines beside the story'],
  form: ['line of a form', 'lines of a form'],
  header: ['line above the story', 'lines above the story'],
  otherStory: ['line of another story', 'lines of other stories'],
  outside: ['line before or after the story', 'lines before or after the story'],
} as const satisfies Record<string, readonly [one: string, many: string]>;

/** Replies and resolved ones among comments. */
interface OfComments extends OfCount {
  readonly replies: number;
  readonly resolved: number;
}

function more({ replies, resolved }: OfComments): string {
  const parts = [
    ...(replies > 0 ? [`with ${counted(replies, 'reply', 'replies')}`] : []),
    ...(resolved > 0 ? [`${resolved} of them resolved`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

const byPeople = (people: readonly string[]): string =>
  people.length > 0 ? ` They are by ${people.join(', ')}.` : '';

/** What the import of a draft or a document reports. */
export const draftReports = {
  read: ({ blocks, words }: { blocks: number; words: number }) =>
    `${counted(blocks, 'block')} with ${counted(words, 'word')} ${wasOrWere(blocks)} read.`,
  misleadingName: ({ extension, format }: { extension: string; format: string }) =>
    `The name ends in .${extension}, but the content is: ${format}. It was read as that.`,
  ownExport: ({ exportId, version, verified }: { exportId: string; version: number; verified: boolean }) =>
    `The file is export ${exportId} of version ${version}, ${verified ? 'verified' : 'not verified'}.`,

  encodingChosen: ({ encoding }: { encoding: string }) => `The text was read as ${encoding}, as chosen.`,
  encodingDeclared: ({ encoding }: { encoding: string }) =>
    `The text was read as ${encoding}, as the page says.`,
  encodingGuessed: ({ encoding }: { encoding: string }) =>
    `The file does not say how its characters are encoded; ${encoding} fits best. If accents or quotation ` +
    'marks look wrong, import it again with another encoding.',
  garbled: 'Some characters were already garbled in the file; they were kept as they are.',
  mixedScripts: ({ word }: { word: string }) =>
    `The word “${word}” mixes letters of different scripts that look alike.`,
  invisible: ({ name }: { name: string }) => `The text holds an invisible character (${name}).`,
  moreDeceptive: ({ count }: OfCount) => `${count} more deceptive characters are not listed here.`,

  pageOfWeb: 'The text was read as a whole page copied from the web.',
  pageOnlyPart:
    'The page shows only a part of the story; its text was taken from what the page gives to machines, without links and subheads.',
  pageLeftOut: ({ count, what }: OfCount & { what: keyof typeof LEFT_OUT }) =>
    `${countedWas(count, LEFT_OUT[what][0], LEFT_OUT[what][1])} left out.`,
  factBoxKept: ({ count }: OfCount) =>
    `${counted(count, 'line')} of boxes and points inside the story were kept where the page has them.`,
  bodyAsSaid: 'The body begins and ends where you said.',
  bodyBeginUnsure: 'It is not certain where the body begins: this paragraph was left out.',
  bodyEndUnsure: 'It is not certain where the body ends: this paragraph was left out.',

  looksKept: ({ count }: OfCount) =>
    `Plain text has no headings, links or italics; ${counted(count, 'line')} with the words of the version before kept its looks.`,

  labelledLines: 'The labelled lines above the story were read as its headline and facts about it.',
  labelledLineLeftOut: ({ name }: { name: string }) => `The line “${name}” above the story was left out.`,
  frontMatter: 'The front matter was read as facts about the story.',
  frontMatterLeftOut: ({ name }: { name: string }) => `“${name}” in the front matter was left out.`,
  byline: 'A line above the story was read as its byline.',
  published: 'A line above the story was read as its day of publication.',
  bylineOrPublished: 'A line above the story was read as its byline or day of publication.',
  lastChange: 'A line above the story was read as the time of its last change and left out.',
  address: 'A line above the story was read as its address.',
  endMarks: 'Marks that part sections or end the story, such as *** or -30-, were left out.',
  noticeAbove: 'A notice above the story was taken out of its text and entered as published.',
  noticeBelow: 'A notice below the story was taken out of its text and entered as published.',
  noticeInside: 'A line inside the story reads like a notice; it was left where it is.',
  lostWithLines: ({ count }: OfCount) =>
    `${counted(count, 'comment, note or tracked change', 'comments, notes or tracked changes')} on lines that are no longer part of the text ${count === 1 ? 'was' : 'were'} left out.`,

  images: ({ count }: OfCount) => `${countedWas(count, 'image')} left out.`,
  hiddenComments: ({ count }: OfCount) => `${countedWas(count, 'hidden comment')} left out.`,
  readInParts: ({ most }: { most: number }) =>
    `A stretch of more than ${counted(most, 'line')} without a blank one was read in parts.`,
  tablesAsText: ({ count }: OfCount) => `${countedWas(count, 'table')} read as text, one line a row.`,
  linesJoined: 'Lines were cut at a fixed width; they were joined into paragraphs.',
  detours: ({ count }: OfCount) =>
    `${counted(count, 'link')} led over google.com and ${count === 1 ? 'was read as what it leads' : 'were read as what they lead'} to.`,
  googleComments:
    'Google Docs writes neither who commented nor on which words; each comment was put on the sentence before its sign. A download as Word keeps both, and suggested changes.',
  undecodable: 'Some characters have no meaning in the code page of their font; they show as \ufffd.',

  allInserted: 'The whole text is one tracked insertion, so there is no original text to propose it for.',
  trackedProposed: ({
    count,
    proposals,
    people,
  }: OfCount & { proposals: number; people: readonly string[] }) =>
    `${counted(count, 'tracked change')} became ${counted(proposals, 'proposed change')}; the text is the one before them.${byPeople(people)}`,
  trackedAccepted: ({ count, people }: OfCount & { people: readonly string[] }) =>
    `${countedWas(count, 'tracked change')} accepted.${byPeople(people)}`,
  trackedUndone: ({ count, people }: OfCount & { people: readonly string[] }) =>
    `${countedWas(count, 'tracked change')} undone; the text is the one before them.${byPeople(people)}`,
  formattingUndone: ({ count }: OfCount) =>
    `${countedWas(count, 'tracked change of formatting', 'tracked changes of formatting')} undone.`,
  formattingTaken: ({ count }: OfCount) =>
    `${countedWas(count, 'tracked change of formatting', 'tracked changes of formatting')} taken as it is: only changes of words are proposed.`,
  trackedWordless: ({ count }: OfCount) =>
    `${countedWas(count, 'tracked change without words, such as a blank line,', 'tracked changes without words, such as blank lines,')} left out.`,
  comments: (of: OfComments) => `${countedWas(of.count, 'comment')} put on the words concerned${more(of)}.`,
  footnotes: ({ count }: OfCount) =>
    `${countedWas(count, 'footnote')} put on ${count === 1 ? 'its sentence as a note' : 'their sentences as notes'}.`,
  endnotes: ({ count }: OfCount) =>
    `${countedWas(count, 'endnote')} put on ${count === 1 ? 'its sentence as a note' : 'their sentences as notes'}.`,
  commentsBeside: ({ count }: OfCount) =>
    `${countedWas(count, 'comment')} put on the word beside ${count === 1 ? 'it: its' : 'them: their'} own words are not in the text.`,
  notesAtStart: ({ count }: OfCount) =>
    `The file does not say where ${counted(count, 'comment or note', 'comments or notes')} ${count === 1 ? 'belongs: it is' : 'belong: they are'} on the first words of the text.`,
  notesLost: ({ count }: OfCount) =>
    `${countedWas(count, 'comment or note', 'comments or notes')} left out: the text has no place for ${count === 1 ? 'it' : 'them'}.`,
  tables: ({ count }: OfCount) => `${countedWas(count, 'table')} read row by row, with | between the cells.`,
  textBoxes: ({ count }: OfCount) =>
    `${countedWas(count, 'text box', 'text boxes')} read after the paragraph beside ${count === 1 ? 'it' : 'them'}.`,
  pictures: ({ count }: OfCount) => `${countedWas(count, 'picture')} left out.`,
  objects: ({ count }: OfCount) => `${countedWas(count, 'embedded object')} left out.`,
  files: ({ count }: OfCount) => `${countedWas(count, 'embedded file')} left out.`,
  hiddenText: ({ count }: OfCount) =>
    `${countedWas(count, 'piece of hidden text', 'pieces of hidden text')} left out.`,
  contents: ({ count }: OfCount) => `${countedWas(count, 'line')} left out as a table of contents.`,
  pageEdges: ({ count }: OfCount) =>
    `${countedWas(count, 'head or foot', 'heads and feet')} left out: ${count === 1 ? 'it stands' : 'they stand'} on every page.`,
  softHyphens: ({ count }: OfCount) => `${countedWas(count, 'optional hyphen')} left out.`,
  listNumbers:
    'The numbers of numbered lists are set by the word processor; the items were read without them.',
  symbols: ({ count }: OfCount) => `${countedWas(count, 'sign')} drawn from a font of symbols and left out.`,

  pdfPages: ({ pages }: { pages: number }) =>
    `The text was put together from ${counted(pages, 'page')}; compare it with the original.`,
  pdfJoined: ({ count }: OfCount) =>
    `${counted(count, 'word')} divided at the end of a line ${count === 1 ? 'was' : 'were'} joined.`,
  pdfHyphens: ({ count }: OfCount) =>
    `${counted(count, 'hyphen')} at the end of a line ${count === 1 ? 'was kept as part of its word' : 'were kept as part of their words'}.`,
  pdfTables: ({ count }: OfCount) =>
    `${countedWas(count, 'table')} read row by row, with | between the cells.`,
  pdfFootnotes: ({ count }: OfCount) =>
    `${countedWas(count, 'footnote')} put on ${count === 1 ? 'its sentence as a note' : 'their sentences as notes'}.`,
  pdfTyped: 'What was filled in or typed onto the pages was read where it stands.',
  pdfRaised: 'Raised numbers that refer to no note stay in the text, as in 40 m².',
  pdfNoteSigns:
    'Raised numbers that refer to notes were left out; the notes themselves stand where the file has them.',
  pdfWithoutLooks: ({ count }: OfCount) =>
    `On ${counted(count, 'page')} with further fonts bold and italics were not looked for: the file has too many.`,
  pdfTurned: 'Text that runs up or down the page was left out.',
  pdfUnreadable: 'Some signs could not be read: the fonts of the file do not say which letters they draw.',
  pdfEmptyPages: ({ pages }: { pages: readonly number[] }) =>
    `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')} ${pages.length === 1 ? 'holds' : 'hold'} no text: a picture, or empty.`,
  pdfRunningHeads: 'Running heads and page numbers were left out.',

  paragraphsOnPages: ({ paragraphs, pages }: { paragraphs: number; pages: number }) =>
    `${counted(paragraphs, 'paragraph')} on ${counted(pages, 'page')} ${wasOrWere(paragraphs)} read.`,
  rows: ({ rows, columns }: { rows: number; columns: number }) =>
    `${counted(rows, 'row')} of ${counted(columns, 'column')} ${wasOrWere(rows)} read.`,
  columnNames: 'The first row was read as the names of the columns.',
  unevenRows: 'Some rows have more or fewer cells than there are columns.',
  onlyFirstRows: ({ most }: { most: number }) =>
    `Only the first ${grouped(most)} rows are shown; the original keeps all.`,
  picture: ({ width, height }: { width: number; height: number }) =>
    `The picture has ${width} × ${height} pixels and was kept byte for byte.`,
  pictureUnread: 'Stet reads no text in pictures: describe by hand what it shows.',
  footnotesBelow: ({ count }: OfCount) => `${countedWas(count, 'footnote')} put below the text.`,
  commentsLeftOut: ({ count }: OfCount) =>
    `${countedWas(count, 'comment')} left out; the original keeps them.`,
};
