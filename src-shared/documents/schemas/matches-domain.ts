import type * as v from 'valibot';
import type { DocumentTypes } from '../document-kinds';
import type { draft } from './draft-schema';
import type { library } from './library-schema';
import type { interview, sourceDocument } from './source-schema';

/** A type without `readonly`, written out to its leaves, so that two of them can be compared. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;

/** True only for types that are the same in every field, optional ones included. */
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

type MatchesDomain<K extends keyof DocumentTypes, S extends v.GenericSchema> = Same<
  v.InferOutput<S>,
  DocumentTypes[K]
>;

/**
 * Fails to compile as soon as a domain type and its schema differ in a field: a field without a schema would be
 * written unchecked, a schema without a field would refuse what the domain makes.
 */
export const SCHEMAS_MATCH_DOMAIN: readonly [
  MatchesDomain<'library', typeof library>,
  MatchesDomain<'draft', typeof draft>,
  MatchesDomain<'interview', typeof interview>,
  MatchesDomain<'document', typeof sourceDocument>,
] = [true, true, true, true];
