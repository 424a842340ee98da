import type { Sentence } from '../domain/sentence';

/** Why stored bytes are not the document that they should be. Nothing was changed by trying. */
export type OpenFailure = Sentence &
  (
    | { readonly kind: 'empty' }
    | { readonly kind: 'notUtf8' }
    | { readonly kind: 'byteOrderMark' }
    | { readonly kind: 'nulBytes' }
    | { readonly kind: 'notJson' }
    | { readonly kind: 'tooDeep' }
    | { readonly kind: 'forbiddenKey' }
    /** JSON, but no envelope of ours: `null`, a list, another program's file. */
    | { readonly kind: 'notOurs' }
    /** An envelope of ours around another kind, for instance an interview among the drafts. */
    | { readonly kind: 'otherKind'; readonly found: string }
    /** Written by a later Stet. The file is whole; this program must not touch it. */
    | { readonly kind: 'newer'; readonly found: number; readonly ours: number }
    /** No migration starts from this version, which no release has written. */
    | { readonly kind: 'unknownSchema'; readonly found: number }
    | { readonly kind: 'migrationFailed'; readonly migration: string }
    /** The value lacks a field or holds a wrong one; `path` says where, as `claims.3.anchor.start`. */
    | { readonly kind: 'invalid'; readonly path: string }
  );
