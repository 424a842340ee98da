/** A page could not be printed, for a reason that a person can do something about; the message says what. */
export class PrintFailure extends Error {}
