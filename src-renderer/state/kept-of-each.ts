import type { Preferences } from './preferences.svelte';

/** Of how many things a choice is kept; the ones chosen last. */
const MOST = 60;

type Kept = readonly (readonly [id: string, value: string])[];

/** A choice that is another one for each draft, or each library; one remembered entry for all of them. */
export class KeptOfEach {
  constructor(
    private readonly preferences: Pick<Preferences, 'remember' | 'remembered'>,
    /** Among the remembered choices. */
    private readonly name: string,
  ) {}

  /** What was chosen last; `null` where nothing was, or it was taken back. */
  of(id: string): string | null {
    return this.#all().find(([known]) => known === id)?.[1] ?? null;
  }

  /** @param value `null` takes the choice back */
  keep(id: string, value: string | null): void {
    if (this.of(id) === value) return;
    const others = this.#all().filter(([known]) => known !== id);
    const kept: Kept = value === null ? others : [...others, [id, value]];
    this.preferences.remember(this.name, JSON.stringify(kept.slice(-MOST)));
  }

  #all(): Kept {
    return readKept(this.preferences.remembered(this.name, ''));
  }
}

/** What of it can't be read is nobody's choice any more. */
function readKept(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text || '[]');
    return Array.isArray(value) ? value.filter(isPair) : [];
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
