import type { Care } from './care/care.svelte';
import type { Desk } from './desk/desk.svelte';
import type { LibraryReader } from './library/library-reader.svelte';
import type { RecoveryPage } from './care/recovery-page.svelte';

/** What a window shows, with what is open on it. */
export type Screen =
  | { readonly name: 'start' }
  | { readonly name: 'library' }
  | { readonly name: 'source'; readonly reader: LibraryReader }
  | { readonly name: 'desk'; readonly desk: Desk }
  | { readonly name: 'ledger' }
  | { readonly name: 'settings' }
  | { readonly name: 'care'; readonly care: Care }
  | { readonly name: 'recovery'; readonly page: RecoveryPage };
