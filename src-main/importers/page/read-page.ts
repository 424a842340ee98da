import type { DraftMetadata } from '../../../src-shared/domain/draft';
import type { BodyRange } from '../../../src-shared/domain/import-options';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { ImportedPage } from '../../../src-shared/domain/imported';
import { say } from '../../../src-shared/words/say';
import { lineage, type DomDocument } from '../html/dom';
import { reportItem, sampleOf } from '../report-items';
import type { RawBlock } from '../story/raw-story';
import { bodyOf } from './body-range';
import { chooseBody } from './choose-body';
import { keepFactBoxes } from './fact-boxes';
import { groundOf } from './ground';
import { keepNotices } from './keep-notices';
import { leftOutItems } from './left-out-items';
import { readPageMetadata, type PageMetadata } from './metadata/read-metadata';
import { readPageBlocks, type PageBlock, type PageBlocks } from './page-block';
import type { LeftOutReason, Reasons } from './left-out-reason';
import { dekAt } from './page-dek';
import { toldBody } from './told-body';
import { factsAbove, storyBlock, withShownHeadline } from './page-lines';
import { readabilityGround } from './readability-ground';

/** A page saved from the web, read as a story. */
export interface ReadPage {
  readonly blocks: readonly RawBlock[];
  readonly metadata: DraftMetadata;
  readonly page: ImportedPage;
  readonly items: readonly ImportReportItem[];
}

/**
 * Finds the story on a page: its body, headline, dek and what the page says about it. `wished` is where a person
 * said that the body begins and ends; without it the importer decides, and says where it is not sure.
 */
export function readPage(html: string, document: DomDocument, wished?: BodyRange): ReadPage {
  const meta = readPageMetadata(document);
  const page = readPageBlocks(document, meta.canonicalUrl);
  const told = withShownHeadline(meta, page.blocks);
  const ground = groundOf(page, told.articleBody, readabilityGround(html));
  const { reasons, boxed } = keepFactBoxes(page, orAll(page, chooseBody(page, ground, told.headline)));
  const body = bodyOf(page.blocks, keepNotices(page, reasons), wished);
  const dek = dekAt(page, body.reasons, told);
  const shown = page.blocks.filter((_, at) => body.reasons[at] === null && at !== dek).map(storyBlock);
  const whole = wished ? null : toldBody(shown, told.articleBody);
  return {
    blocks: [
      ...(told.headline ? [{ kind: 'headline' as const, text: told.headline, marks: [] }] : []),
      ...(dek === null ? [] : [{ ...storyBlock(page.blocks[dek]!), kind: 'dek' as const }]),
      ...(whole ?? shown),
    ],
    metadata: {
      ...(told.house && { byline: told.house }),
      ...factsAbove(page.blocks, body.page.body.begin),
      ...metadataOf(told),
    },
    page: body.page,
    items: [
      ...(whole ? [TOLD] : [...body.items, ...boxItems(boxed)]),
      ...leftOutItems(page.blocks, body.reasons, dek),
    ],
  };
}

const TOLD = reportItem('decided', say('draftReports.pageOnlyPart'));

function boxItems(boxed: readonly PageBlock[]): ImportReportItem[] {
  if (boxed.length === 0) return [];
  const sample = sampleOf(boxed.map(({ text }) => text).join(' · '));
  return [reportItem('decided', say('draftReports.factBoxKept', { count: boxed.length }), { sample })];
}

/** A page on which nothing stands out as the story is taken whole, without what is plainly furniture. */
function orAll({ blocks, hintOf }: PageBlocks, reasons: Reasons): Reasons {
  if (reasons.includes(null)) return reasons;
  return blocks.map(({ element }) => {
    const hints = [...lineage(element)].map((at) =>
      FURNITURE.has(hintOf(at) ?? 'outside') ? hintOf(at) : null,
    );
    return hints.find((hint) => hint !== null) ?? null;
  });
}

const FURNITURE: ReadonlySet<LeftOutReason> = new Set([
  'navigation',
  'footer',
  'consent',
  'comments',
  'form',
]);

function metadataOf(told: PageMetadata): DraftMetadata {
  const { byline, section, publishedOn, canonicalUrl, language } = told;
  return {
    ...(byline && { byline }),
    ...(section && { section }),
    ...(publishedOn && { publishedOn }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(language && { language }),
  };
}
