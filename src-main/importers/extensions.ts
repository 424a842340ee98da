import type { ImportAs } from '../../src-shared/domain/import-options';

const WRITTEN = [
  ...['html', 'md', 'docx', 'docm', 'dotx', 'dotm', 'odt', 'ott', 'fodt', 'rtf', 'doc', 'htm'],
  ...['txt', 'text', 'markdown', 'mdown', 'mkd', 'xhtml'],
];

/**
 * The extensions that can be brought in as each kind, lower case, without the dot; for open dialogues and for looking
 * through folders. They stand apart from the importers, which need not be loaded for it.
 */
export const EXTENSIONS: Readonly<Record<ImportAs, readonly string[]>> = {
  draft: [...WRITTEN, 'pdf'],
  interview: [
    'srt',
    'vtt',
    'sbv',
    'otr',
    'json',
    'html',
    'htm',
    'docx',
    'odt',
    'txt',
    'text',
    'md',
    'markdown',
  ],
  document: [...WRITTEN, 'pdf', 'csv', 'tsv', 'tab', 'png', 'jpg', 'jpeg', 'webp', 'gif'],
};
