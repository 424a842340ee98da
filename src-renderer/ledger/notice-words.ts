import type { Channel, ErrorCause, NoticeKind, NoticeState } from '../../src-shared/domain/notice';

/** A kind of notice as the desk speaks of it; what readers see is the house's label. */
export const NOTICE_KIND_WORDS: Readonly<Record<NoticeKind, { word: string; when: string }>> = {
  correction: { word: 'Correction', when: 'Something printed was wrong.' },
  clarification: {
    word: 'Clarification',
    when: 'What was printed was right but could mislead. Never a softer word for an error.',
  },
  update: { word: 'Update', when: 'There is something new; nothing was wrong.' },
  editorsNote: { word: 'Editor’s note', when: 'The editors explain something about the story.' },
  retraction: { word: 'Retraction', when: 'The story no longer stands; the notice takes its place.' },
};

export const NOTICE_STATE_WORDS: Readonly<Record<NoticeState, string>> = {
  reported: 'reported',
  assessed: 'upheld',
  drafted: 'drafted',
  approved: 'approved',
  published: 'published',
  rejected: 'not upheld',
};

export const CAUSE_WORDS: Readonly<Record<ErrorCause, string>> = {
  reporting: 'Reporting',
  source: 'A source was wrong',
  editing: 'Editing',
  production: 'Production',
  transcription: 'Transcription',
};

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  site: 'Site',
  newsletter: 'Newsletter',
  broadcast: 'Broadcast',
  social: 'Social',
  print: 'Print',
};
