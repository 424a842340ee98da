/**
 * What may be given where an argument is wanted: the same shape, readonly all the way down, so that values of the
 * domain can be sent as they are.
 */
export type Sendable<T> = T extends Uint8Array | string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Sendable<Item>[]
    : { readonly [Key in keyof T]: Sendable<T[Key]> };
