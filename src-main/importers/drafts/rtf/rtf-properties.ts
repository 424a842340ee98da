import { firstParagraph } from './rtf-paragraph';
import { plainLook, type RtfRevision, type RtfState } from './rtf-state';
import type { RtfTables } from './rtf-tables';

/** What a word can change. */
export interface RtfTarget {
  readonly state: RtfState;
  readonly tables: RtfTables;
}

/** Applies a word that says how text looks, what it is, or who changed it; words of no meaning here are passed over. */
export function setProperty(word: string, param: number | null, target: RtfTarget): void {
  const { state } = target;
  if (state.destination === 'fonts') setFont(word, param, target.tables);
  else if (state.destination === 'styles') setStyle(word, param, target.tables);
  else if (setOfFile(word, param, target.tables)) return;
  else if (!setOfText(word, param, state)) setOfParagraph(word, param, state);
}

function setFont(word: string, param: number | null, tables: RtfTables): void {
  if (word === 'f' && param !== null) tables.beginFont(param);
  else if (word === 'fcharset') tables.setCharset(param ?? 0);
  else if (word === 'cpg') tables.setFontCodePage(param ?? 1252);
}

function setStyle(word: string, param: number | null, tables: RtfTables): void {
  if (word === 's') tables.beginStyle(param ?? 0);
  else if (word === 'cs' || word === 'ts' || word === 'ds') tables.beginStyle(null);
  else if (word === 'sbasedon') tables.changeStyle({ basedOn: param });
  else if (word === 'outlinelevel') tables.changeStyle({ outline: param });
  else if (word === 'b') tables.changeStyle({ strong: param !== 0 });
  else if (word === 'i') tables.changeStyle({ emphasis: param !== 0 });
}

function setOfFile(word: string, param: number | null, tables: RtfTables): boolean {
  const codePage = { ansicpg: param ?? 1252, mac: 10_000, pc: 437, pca: 850 }[word];
  if (codePage === undefined) return false;
  if (codePage > 0) tables.codePage = codePage;
  return true;
}

function setOfText(word: string, param: number | null, state: RtfState): boolean {
  const on = param !== 0;
  const property = Object.hasOwn(TEXT_PROPERTIES, word) ? TEXT_PROPERTIES[word] : undefined;
  if (!property) return false;
  Object.assign(state, property(on, param ?? 0, state));
  return true;
}

type TextProperty = (on: boolean, param: number, state: RtfState) => Partial<RtfState>;

const TEXT_PROPERTIES: Readonly<Record<string, TextProperty>> = {
  plain: plainLook,
  f: (_on, font) => ({ font }),
  b: (strong) => ({ strong }),
  i: (emphasis) => ({ emphasis }),
  v: (hidden) => ({ hidden }),
  uc: (_on, standIns) => ({ standIns: Math.max(0, Math.min(standIns, 100)) }),
  ftnalt: () => ({ isEndnote: true }),
  revised: (inserted) => ({ inserted }),
  deleted: (deleted) => ({ deleted }),
  mvf: (movedFrom) => ({ movedFrom }),
  mvt: (movedTo) => ({ movedTo }),
  revauth: (_on, person, { insertion }) => ({ insertion: by(insertion, person) }),
  revdttm: (_on, time, { insertion }) => ({ insertion: at(insertion, time) }),
  revauthdel: (_on, person, { deletion }) => ({ deletion: by(deletion, person) }),
  revdttmdel: (_on, time, { deletion }) => ({ deletion: at(deletion, time) }),
  mvauth: (_on, person, { move }) => ({ move: by(move, person) }),
  mvdate: (_on, time, { move }) => ({ move: at(move, time) }),
};

function by(revision: RtfRevision, person: number): RtfRevision {
  return { ...revision, person };
}

function at(revision: RtfRevision, time: number): RtfRevision {
  return { ...revision, time };
}

function setOfParagraph(word: string, param: number | null, { sink }: RtfState): void {
  const { paragraph } = sink;
  if (word === 'pard') sink.paragraph = firstParagraph();
  else if (word === 's') paragraph.style = param ?? 0;
  else if (word === 'outlinelevel') paragraph.outline = param;
  else if (word === 'ls') paragraph.inList = (param ?? 0) > 0;
  else if (word === 'intbl') paragraph.inTable = true;
}
