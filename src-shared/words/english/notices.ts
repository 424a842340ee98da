import type { Channel, ErrorCause, NoticeKind, NoticeState } from '../../domain/notice';

/** Notices to readers as the desk speaks of them; what readers see is the house's label. */
export const notices = {
  kinds: {
    correction: { word: 'Correction', when: 'Something printed was wrong.' },
    clarification: {
      word: 'Clarification',
      when: 'What was printed was right but could mislead. Never a softer word for an error.',
    },
    update: { word: 'Update', when: 'There is something new; nothing was wrong.' },
    editorsNote: { word: 'Editor’s note', when: 'The editors explain something about the story.' },
    retraction: { word: 'Retraction', when: 'The story no longer stands; the notice takes its place.' },
  } satisfies Record<NoticeKind, { word: string; when: string }>,
  states: {
    reported: 'reported',
    assessed: 'upheld',
    drafted: 'drafted',
    approved: 'approved',
    published: 'published',
    rejected: 'not upheld',
  } satisfies Record<NoticeState, string>,
  causes: {
    reporting: 'Reporting',
    source: 'A source was wrong',
    editing: 'Editing',
    production: 'Production',
    transcription: 'Transcription',
  } satisfies Record<ErrorCause, string>,
  channels: {
    site: 'Site',
    newsletter: 'Newsletter',
    broadcast: 'Broadcast',
    social: 'Social',
    print: 'Print',
  } satisfies Record<Channel, string>,
};
