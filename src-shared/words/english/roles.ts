import type { SignOffRole } from '../../domain/sign-off';

/** In which a person signs. */
export const roles = {
  checker: 'checker',
  secondReader: 'second reader',
  editor: 'editor',
  counsel: 'counsel',
} satisfies Record<SignOffRole, string>;
