/** The recording of an interview, and playing it. */
export const recording = {
  cannotPlay: 'This recording can’t be played: the file is damaged, or its sound is in a form unknown here.',
  none: 'No recording is attached to this interview.',
  noLongerAttached: 'The recording is no longer attached. The file is where it was.',
  recording: 'Recording',
  play: 'Play',
  pause: 'Pause',
  playKey: 'Space; F8 also while you type',
  place: 'Place in the recording',
  speed: 'Speed',
  speedAbout: 'Speed; the pitch stays',
  speedNow: (rate: number) => `Speed ${rate}×`,
  follow: 'follow',
  timecodes: 'timecodes',
  earlier: 'All timecodes half a second earlier',
  later: 'All timecodes half a second later',
  /** From the choice of the file until all of it is read. */
  attaching: 'Attaching…',
  attached: {
    is: 'The recording is attached. The file stays where it is.',
    same: 'It is the recording that was attached before, byte for byte.',
    another:
      'This is another file than the one that was attached before. Listen whether it is the right one.',
  },
  timesMoved: (by: number) =>
    by < 0 ? 'All timecodes are half a second earlier.' : 'All timecodes are half a second later.',
  attachAgain: 'Attach again…',
  detach: 'Detach',
  /** Why the file that is attached can't be played. */
  trouble: {
    missing: 'The recording is not where it was. Plug in its drive, or attach it again.',
    changed: 'Another file stands where the recording was. Attach the recording again.',
  },
};
