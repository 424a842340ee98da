/** The recording of an interview, and playing it. */
export const recording = {
  cannotPlay: 'This recording can’t be played: the file is damaged, or its sound is in a form unknown here.',
  none: 'No recording is attached to this interview.',
  noLongerAttached: 'The recording is no longer attached. The file is where it was.',
  notWhereItWas: 'The recording is not where it was. Plug in its drive, or attach it again.',
  anotherFile: 'Another file stands where the recording was. Attach the recording again.',
};
