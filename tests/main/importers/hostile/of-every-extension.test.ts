import { describeHarmless } from '../../../support/hostile/harmless';
import { HOSTILE_OF_EVERY_EXTENSION } from '../../../support/hostile/of-every-extension';

describeHarmless(HOSTILE_OF_EVERY_EXTENSION);
