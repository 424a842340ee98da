import { err, ok, type Result } from '../../../src-shared/result';
import type { StoreContext } from '../store-context';
import type { SaveFailure } from './store-failure';
import { saveFailure } from './write-failure';

/** Does work on the disk if the library may be written to; what the system says against it becomes a named failure. */
export async function attemptWrite(
  context: Pick<StoreContext, 'guard'>,
  work: () => Promise<void>,
): Promise<Result<null, SaveFailure>> {
  try {
    await context.guard();
    await work();
    return ok(null);
  } catch (error) {
    return err(saveFailure(error));
  }
}
