import type { SignOffRole } from '../../src-shared/domain/sign-off';

export const ROLE_WORDS: Readonly<Record<SignOffRole, string>> = {
  checker: 'checker',
  secondReader: 'second reader',
  editor: 'editor',
  counsel: 'counsel',
};
