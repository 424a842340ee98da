import * as v from 'valibot';
import * as a from '../argument-schemas';
import type { BroughtBundle, BundleView, WaitingBundle } from '../bundle-values';
import { nothing, request } from './request';

/** Requests about `.stet` files: one draft with its sources and its journal. */
export const BUNDLE_REQUESTS = {
  /** Asks where to, and writes a draft's bundle whole or not at all. `null`: the person thought better of it. */
  'bundle.write': request<BundleView | null>()(v.strictObject({ draftId: a.id, confidential: v.boolean() })),
  /** Asks for a bundle, reads and checks it; nothing of it is in the library yet. */
  'bundle.choose': request<WaitingBundle | null>()(nothing),
  /** Brings a bundle that waits into this window's library. `beside`: as a draft of its own where that draft is here. */
  'bundle.bringIn': request<BroughtBundle>()(v.strictObject({ token: a.line, beside: v.boolean() })),
  'bundle.forget': request<null>()(v.strictObject({ token: a.line })),
} as const;
