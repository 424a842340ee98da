/** One field of a form: what stands in it outlives its form and its window until it was sent. */
export interface UnfinishedField {
  /** Empty once it was sent, or thrown away. */
  text: string;
}
