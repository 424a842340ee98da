import * as v from 'valibot';
import * as a from '../argument-schemas';
import type { OpenItem } from '../../claims/open-items';
import type { HouseStyle } from '../../domain/house-style';
import type { Library } from '../../domain/library';
import type { LibraryCheck } from '../care-values';
import { houseStyle } from '../house-style-schema';
import type { FoundClaim, LibraryOverview, SearchAnswer } from '../window-values';
import { nothing, request } from './request';

/** Requests about the library that this window has open, and those it could open. */
export const LIBRARY_REQUESTS = {
  /** Makes a fresh copy of the sample library where there is none yet, and opens it. */
  'library.openSample': request<LibraryOverview>()(nothing),
  /** Asks for a folder, makes a library there, opens it. `null`: the person thought better of it. */
  'library.create': request<LibraryOverview | null>()(v.strictObject({ name: a.line })),
  /** Asks for a library's folder and opens it. */
  'library.choose': request<LibraryOverview | null>()(nothing),
  /** Opens one of the recent libraries. */
  'library.openRecent': request<LibraryOverview>()(v.strictObject({ path: a.line })),
  'library.forgetRecent': request<null>()(v.strictObject({ path: a.line })),
  /** Puts a library back on the list that was taken off it since Stet started. */
  'library.recallRecent': request<null>()(v.strictObject({ path: a.line })),
  'library.close': request<null>()(nothing),
  'library.overview': request<LibraryOverview>()(nothing),
  'library.rename': request<Library>()(v.strictObject({ name: a.line })),
  'library.setPeople': request<Library>()(
    v.strictObject({
      people: v.array(v.strictObject({ name: a.line, roles: v.array(a.signOffRole), senior: v.boolean() })),
    }),
  ),
  /** Takes one of the house styles that came with Stet, by id. */
  'library.setHouseStyle': request<Library>()(v.strictObject({ houseStyleId: a.line })),
  /** Keeps a style of the desk's own in the library, over the one of the same id, and goes by it. */
  'library.saveHouseStyle': request<Library>()(v.strictObject({ style: houseStyle })),
  /** Takes a style of the desk's own out of the library. */
  'library.removeHouseStyle': request<Library>()(v.strictObject({ houseStyleId: a.line })),
  /** The house styles that came with Stet, whole, so that a window can show what each would print. */
  'library.houseStyles': request<readonly HouseStyle[]>()(nothing),
  /** Finds words in everything the library holds, as they are typed; notices also by what the window calls their kind. */
  'library.search': request<SearchAnswer>()(
    v.strictObject({ query: a.line, noticeKinds: v.optional(v.record(a.noticeKind, a.line)) }),
  ),
  /** Finds claims of all drafts by their number and words; a few, best first. */
  'library.findClaims': request<readonly FoundClaim[]>()(v.strictObject({ query: a.line })),
  /** What waits for the person at this desk, in all drafts; oldest first. */
  'library.openItems': request<readonly OpenItem[]>()(nothing),
  /** Adds a word to those that the library spells its own way. */
  'library.learnWord': request<Library>()(v.strictObject({ word: a.line })),
  /** Checks every document and every journal. */
  'library.verify': request<LibraryCheck>()(nothing),
  /** Opens the library that this window was refused last: for reading, or after putting its file right. */
  'library.openRefused': request<LibraryOverview>()(
    v.strictObject({ how: v.picklist(['reading', 'restored', 'again']) }),
  ),
} as const;
