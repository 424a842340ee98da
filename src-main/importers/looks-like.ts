import type { ImportAs } from '../../src-shared/domain/import-options';
import { candidateOf } from './candidate';
import type { Candidate, Importer, ImportFile } from './importer';
import { looksLikeTranscript } from './interviews';
import { chooseImporter, importers } from './registry';

/** A text that looks this much like a transcript is taken for one; a story with a few quoted questions stays below. */
const SPOKEN = 0.6;
/** A document of a word processor is a transcript where so much of it is said by somebody, and not by one alone. */
const SHARE_OF_TURNS = 0.7;
const FEWEST_TURNS = 4;
/** Speakers come back; what looks like names but stands there once each is headings or the first column of a table. */
const TURNS_A_SPEAKER = 1.5;
const TYPED_TEXT: readonly string[] = ['txt', 'text', 'md', 'markdown'];
/** These importers know their container, which says nothing about what is in it. */
const GENERAL: readonly string[] = ['interview-docx', 'interview-odt', 'interview-html'];
/** These know a page, and what is in it may be of a kind that another importer knows. */
const PAGES: readonly string[] = ['draft-html'];

/**
 * What a file most likely is, for a first suggestion: an interview where its content or its extension is that
 * of a transcript alone or its paragraphs are turns of speakers, a document where nothing can read it as a story,
 * else a draft.
 */
export async function looksLike(file: ImportFile): Promise<ImportAs> {
  const candidate = candidateOf(file);
  const accepts = (as: ImportAs, but: readonly string[] = []): boolean =>
    importers.some(
      (importer) =>
        importer.as === as &&
        ![...GENERAL, ...but].includes(importer.id) &&
        importer.accepts(candidate) === 'sure',
    );
  const named = (as: ImportAs): boolean =>
    importers.some(({ as: own, extensions }) => own === as && extensions.includes(candidate.extension));
  if (accepts('interview') && !(accepts('draft', PAGES) && named('draft'))) return 'interview';
  if (named('interview') && !named('draft') && !named('document')) return 'interview';
  if (await isSpoken(candidate)) return 'interview';
  if (accepts('draft') || named('draft')) return 'draft';
  return named('document') || accepts('document') ? 'document' : 'draft';
}

async function isSpoken(candidate: Candidate): Promise<boolean> {
  if (TYPED_TEXT.includes(candidate.extension)) return looksLikeTranscript(candidate.head) >= SPOKEN;
  const importer = chooseImporter(candidate, 'interview');
  if (!importer || !GENERAL.includes(importer.id)) return false;
  return isTalk(candidate, importer).catch(() => false);
}

/** Such files show what they are only when they are read; one that can't be is no talk. */
async function isTalk(candidate: Candidate, importer: Importer): Promise<boolean> {
  const read = await importer.read(candidate, {});
  if (!read.ok || read.value.kind !== 'interview') return false;
  const { segments, speakers, columns } = read.value;
  // columns named speaker, time and words are of a talk
  if (columns) return true;
  const said = segments.filter(({ speakerId }) => speakerId !== null);
  const turns = said.filter(({ speakerId }, index) => speakerId !== said[index - 1]?.speakerId).length;
  return (
    speakers.length > 1 &&
    turns >= Math.max(FEWEST_TURNS, speakers.length * TURNS_A_SPEAKER) &&
    said.length >= segments.length * SHARE_OF_TURNS
  );
}
