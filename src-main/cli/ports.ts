import { systemClock } from '../services/clock';
import { newId } from '../store/new-id';

/** Clock and ids of the command line. */
export const ports = { now: systemClock(), newId };
