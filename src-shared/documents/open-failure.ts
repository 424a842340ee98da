/** Why stored bytes are not the document that they should be. Nothing was changed by trying. */
export type OpenFailure =
  | { readonly kind: 'empty'; readonly message: string }
  | { readonly kind: 'notUtf8'; readonly message: string }
  | { readonly kind: 'byteOrderMark'; readonly message: string }
  | { readonly kind: 'nulBytes'; readonly message: string }
  | { readonly kind: 'notJson'; readonly message: string }
  | { readonly kind: 'tooDeep'; readonly message: string }
  | { readonly kind: 'forbiddenKey'; readonly message: string }
  /** JSON, but no envelope of ours: `null`, a list, another program's file. */
  | { readonly kind: 'notOurs'; readonly message: string }
  /** An envelope of ours around another kind, for instance an interview among the drafts. */
  | { readonly kind: 'otherKind'; readonly message: string; readonly found: string }
  /** Written by a later Stet. The file is whole; this program must not touch it. */
  | { readonly kind: 'newer'; readonly message: string; readonly found: number; readonly ours: number }
  /** No migration starts from this version, which no release has written. */
  | { readonly kind: 'unknownSchema'; readonly message: string; readonly found: number }
  | { readonly kind: 'migrationFailed'; readonly message: string; readonly migration: string }
  /** The value lacks a field or holds a wrong one; `path` says where, as `claims.3.anchor.start`. */
  | { readonly kind: 'invalid'; readonly message: string; readonly path: string };

export type OpenFailureKind = OpenFailure['kind'];
