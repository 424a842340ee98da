import { gate } from './gate';
import { lint } from './lint';
import { quotes } from './quotes';

/** Every sentence that checks and services make, by noun. Said by `say`, told in a language by `told`. */
export const sentences = {
  gate,
  lint,
  quotes,
};
