/** What went wrong, in the words of whoever threw it; for a sentence that quotes them. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
