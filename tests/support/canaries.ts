import type { Draft } from '../../src-shared/domain/draft';
import type { Interview } from '../../src-shared/domain/interview';
import type { SourceDocument } from '../../src-shared/domain/source-document';
import { aBlock, aClaim, aDraft, DEED, FERRY_STORY } from './a-draft';
import { aNotice } from './a-notice';
import { anInterview, someEvidence } from './an-interview';

/** Names that stand in for what must not leave: each is unlike any other text. */
export class Canaries {
  readonly names: string[] = [];

  /** A new canary; the words say where it was put. */
  put(where: string): string {
    const name = `Zq${this.names.length + 10}${where.replace(/\W/g, '')}Xv`;
    this.names.push(name);
    return name;
  }
}

/** A draft with its sources in which everything confidential that there is a field for is a canary. */
export function aDraftOfCanaries(canaries: Canaries) {
  const put = (where: string) => canaries.put(where);
  const deed = (where: string) => ({ by: put(`${where} by`), at: DEED.at });
  const original = (where: string) => ({
    sha256: 'c'.repeat(64),
    name: put(`${where} file`),
    extension: 'txt',
    bytes: 1,
  });
  const report = (where: string) => ({
    format: 'Text',
    items: [{ kind: 'read' as const, message: put(`${where} report`) }],
  });

  const hidden = (id: string, terms: Interview['terms']): Interview => ({
    ...anInterview({ id, terms: { ...terms, note: put(`${id} terms note`) } }),
    title: put(`${id} title`),
    place: put(`${id} place`),
    note: put(`${id} note`),
    tags: [put(`${id} tag`)],
    speakers: [
      { id: 'vik', name: put(`${id} interviewer`), role: 'interviewer', alsoKnownAs: [] },
      { id: 'sand', name: put(`${id} speaker`), role: 'interviewee', alsoKnownAs: [put(`${id} nickname`)] },
    ],
    segments: [
      { id: 's-1', speakerId: 'vik', text: put(`${id} question`) },
      { id: 's-2', speakerId: 'sand', text: put(`${id} answer`) },
    ],
    media: {
      path: `/home/desk/${put(`${id} path`)}.wav`,
      sha256: 'd'.repeat(64),
      bytes: 1,
      mimeType: 'audio/wav',
    },
    original: original(id),
    report: report(id),
  });
  const offRecord = hidden('off', { kind: 'offTheRecord' });
  const background = hidden('background', { kind: 'onBackground' });
  const deep = hidden('deep', { kind: 'deepBackground' });
  const embargoed = hidden('embargoed', { kind: 'embargoed', until: '2099-01-01T00:00:00.000Z' });

  const told = anInterview();
  const released: Interview = {
    ...told,
    note: put('open note'),
    tags: [put('open tag')],
    media: {
      path: `/home/desk/${put('open path')}.wav`,
      sha256: 'd'.repeat(64),
      bytes: 1,
      mimeType: 'audio/wav',
    },
    original: original('open'),
    report: report('open'),
    // the question before the quoted answer is off the record
    segments: told.segments.map((segment) =>
      segment.id === 's-1' ? { ...segment, text: put('off record turn') } : segment,
    ),
    passageTerms: [
      {
        id: 'pt-1',
        passage: {
          ...someEvidence(told, 'Did the post').passage,
          kind: 'interview',
          interviewId: told.id,
          from: { segmentId: 's-1', offset: 0 },
          to: { segmentId: 's-1', offset: 5 },
        },
        terms: { kind: 'offTheRecord', note: put('passage terms note') },
        set: deed('passage terms'),
      },
    ],
  };
  const paper: SourceDocument = {
    id: 'doc-off',
    title: put('document title'),
    kind: 'email',
    author: put('document author'),
    blocks: [aBlock('paragraph', put('document words'))],
    terms: { kind: 'offTheRecord' },
    note: put('document note'),
    tags: [],
    original: original('document'),
    report: report('document'),
    createdAt: DEED.at,
    updatedAt: DEED.at,
  };

  const linked = (interview: Interview) => ({
    ...someEvidence(interview, interview.segments[1]!.text),
    id: `e-${interview.id}`,
    note: put(`${interview.id} evidence note`),
    linked: deed(`${interview.id} link`),
  });
  const claims = [
    ...[offRecord, background, deep, embargoed].map((interview, index) =>
      aClaim('1913', { id: `c-${interview.id}`, number: index + 1, evidence: [linked(interview)] }),
    ),
    aClaim('We never lost a letter', {
      id: 'c-quote',
      number: 5,
      kind: 'quote',
      note: put('claim note'),
      comments: [{ id: 'k', text: put('comment'), said: deed('comment') }],
      assignee: put('assignee'),
      marked: deed('mark'),
      settled: deed('settle'),
      reopened: { reason: put('reopening'), at: DEED.at, from: 'stands' },
      evidence: [
        {
          ...someEvidence(told, 'We never lost a letter. Not one.'),
          note: put('evidence note'),
          linked: deed('link'),
        },
        {
          id: 'e-doc',
          passage: {
            kind: 'document',
            documentId: 'doc-off',
            start: 0,
            end: 5,
            exact: put('document passage'),
            prefix: '',
            suffix: '',
          },
          does: 'context',
          note: '',
          linked: DEED,
        },
        {
          ...someEvidence(told, 'I will believe'),
          id: 'e-gone',
          passage: {
            ...someEvidence(told, 'I will believe').passage,
            kind: 'interview',
            interviewId: 'gone',
            from: { segmentId: 's', offset: 0 },
            to: { segmentId: 's', offset: 1 },
            exact: put('lost source words'),
          },
        },
      ],
    }),
    aClaim('60 percent', {
      id: 'c-release',
      number: 6,
      notFromInterview: { reason: put('not from interview'), said: deed('not from interview') },
    }),
  ];
  const draft: Draft = {
    ...aDraft({ claims }),
    title: put('working title'),
    tags: [put('draft tag')],
    original: original('draft'),
    report: report('draft'),
    versions: [
      ...aDraft().versions,
      {
        ...aDraft().versions[0]!,
        id: 'v-0',
        number: 2,
        sha256: 'e'.repeat(64),
        name: put('version name'),
        made: deed('version'),
        blocks: [aBlock('paragraph', put('old words'))],
      },
    ],
    noChecks: [
      {
        id: 'nc',
        anchor: aClaim('Nobody').anchor,
        orphan: false,
        reason: put('no check'),
        marked: deed('no check'),
      },
    ],
    changes: [
      {
        id: 'ch',
        anchor: aClaim('1913').anchor,
        orphan: false,
        replacement: '1931',
        reason: put('change reason'),
        state: 'stet',
        proposed: deed('change'),
        decided: { ...deed('decision'), reason: put('decision reason') },
      },
    ],
    signOffs: [
      {
        id: 'so',
        role: 'editor',
        signed: deed('sign-off'),
        versionId: 'v-1',
        sha256: aDraft().versions[0]!.sha256,
        journalHead: '0'.repeat(64),
        note: put('sign-off note'),
      },
    ],
    overrides: [
      { id: 'ov', blocker: 'k', was: '', reason: 'The register was seen.', given: deed('override') },
    ],
    notices: [
      aNotice({
        foundHow: put('found how'),
        reportedBy: put('reported by'),
        causeNote: put('cause note'),
        reported: deed('report'),
        approved: deed('approval'),
        published: deed('publication'),
      }),
      aNotice({
        id: 'n-no',
        state: 'rejected',
        wrong: put('rejected wrong'),
        right: put('rejected right'),
        text: put('rejected text'),
        rejectedReason: put('rejected reason'),
      }),
      aNotice({
        id: 'n-yet',
        state: 'drafted',
        wrong: put('drafted wrong'),
        right: put('drafted right'),
        text: put('drafted text'),
        explanation: put('drafted explanation'),
      }),
    ],
    publications: [{ versionId: 'v-1', published: deed('publish') }],
    exports: [],
    dismissedProposals: [put('dismissed')],
  };
  return {
    draft,
    interviews: [released, offRecord, background, deep, embargoed],
    documents: [paper],
    blocks: FERRY_STORY,
  };
}
