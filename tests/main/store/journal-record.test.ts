import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src-shared/domain/canonical-json';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import {
  EMPTY_CHAIN,
  journalLine,
  nextEntry,
  purgedEntry,
} from '../../../src-main/store/journal/journal-chain';
import { readJournal } from '../../../src-main/store/journal/journal-reading';
import { sha256Of } from '../../../src-main/store/files/durable-file';
import { aDraft } from '../../support/a-draft';
import { aLibrary, failureOf, opened, TestPorts, valueOf } from './support/a-library';

const MARKED = { by: 'Ines Okonkwo', action: 'claim.mark', details: { claim: 1, note: 'who built it?' } };
const AT = '2024-05-14T09:30:00.000Z';

function chainOf(length: number): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (let number = 1; number <= length; number++) {
    const deed = {
      by: 'Ines Okonkwo',
      action: 'claim.settle',
      details: { claim: number, standing: 'stands' },
    };
    entries.push(nextEntry(entries.at(-1) ?? EMPTY_CHAIN, deed, AT));
  }
  return entries;
}

const bytesOf = (entries: readonly JournalEntry[]): Buffer => Buffer.from(entries.map(journalLine).join(''));

/** True where the bytes are the chain that ends in `head` and nothing else. */
function isIntact(bytes: Buffer, head: string): boolean {
  const { entries, problem } = readJournal(bytes);
  return problem === null && entries.at(-1)?.hash === head;
}

const CHAIN = chainOf(40);
const HEAD = CHAIN.at(-1)!.hash;
const place = fc.nat(CHAIN.length - 1);

describe('a journal that was tampered with', () => {
  it('is intact as long as nobody did', () => {
    expect(isIntact(bytesOf(CHAIN), HEAD)).toBe(true);
  });

  it('shows every edit: 200 of 200, a field changed and its hash made to fit', () => {
    const fields = fc.constantFrom('at', 'by', 'action', 'details', 'salt', 'detailsSha256', 'previous');
    fc.assert(
      fc.property(place, fields, fc.boolean(), (at, field, rehash) => {
        const changed = { ...CHAIN[at]!, [field]: field === 'details' ? { claim: 99 } : 'f'.repeat(24) };
        const sealed = rehash ? { ...changed, hash: sha256Of(canonicalJson(changed)) } : changed;
        expect(isIntact(bytesOf(CHAIN.with(at, sealed)), HEAD)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('shows every changed byte: 200 of 200', () => {
    const bytes = bytesOf(CHAIN);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at]! + by) % 256;
        expect(isIntact(changed, HEAD)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('shows every deletion: 200 of 200, of one entry or of several, at the end too', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 5 }), (at, count) => {
        expect(isIntact(bytesOf(CHAIN.toSpliced(at, count)), HEAD)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('shows every swap: 200 of 200', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one !== other);
        const swapped = CHAIN.with(one, CHAIN[other]!).with(other, CHAIN[one]!);
        expect(isIntact(bytesOf(swapped), HEAD)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('shows every insertion: 200 of 200, of a copy or of an entry made to follow', () => {
    fc.assert(
      fc.property(place, fc.boolean(), (at, forged) => {
        const added = forged ? nextEntry(CHAIN[at]!, MARKED, AT) : CHAIN[at]!;
        expect(isIntact(bytesOf(CHAIN.toSpliced(at + 1, 0, added)), HEAD)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('shows a rewrite of the whole chain by the head that the draft remembers', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft(), [MARKED, MARKED, MARKED]));
    await library.close();
    const rewritten = chainOf(3);
    await writeFile(path.join(library.folder, 'journal/d-ferry.jsonl'), bytesOf(rewritten));
    const again = await opened(library.folder);
    valueOf(await again.drafts.get('d-ferry'));
    expect(again.findings.map(({ kind }) => kind)).toEqual(['journalAltered']);
    // what was found is said in the journal itself before the next deed
    valueOf(await again.drafts.save('d-ferry', aDraft({ title: 'Ferry 2' }), [MARKED]));
    const actions = valueOf(await again.journal('d-ferry')).map(({ action }) => action);
    expect(actions.slice(-2)).toEqual(['journal.gap', 'claim.mark']);
  });

  it.each([
    ['cut at its end', (lines: string[]) => lines.slice(0, -1), 'journalCut'],
    ['newer than a draft that was put back from an old copy', (lines: string[]) => lines, 'draftOlder'],
  ])('is found out when it is %s', async (_name, tamper, finding) => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft(), [MARKED, MARKED]));
    const old = await readFile(path.join(library.folder, 'drafts/d-ferry.json'));
    valueOf(await library.drafts.save('d-ferry', aDraft({ title: 'Ferry 2' }), [MARKED, MARKED]));
    await library.close();
    const file = path.join(library.folder, 'journal/d-ferry.jsonl');
    const lines = (await readFile(file, 'utf8')).split(/(?<=\n)/);
    if (finding === 'draftOlder') await writeFile(path.join(library.folder, 'drafts/d-ferry.json'), old);
    // the tail of the draft's file heals what a crash can do; more than that was done on purpose
    await writeFile(file, (finding === 'journalCut' ? lines.slice(0, 1) : tamper(lines)).join(''));
    const again = await opened(library.folder);
    valueOf(await again.drafts.get('d-ferry'));
    expect(again.findings.map(({ kind }) => kind)).toEqual([finding]);
  });
});

describe('a journal after a crash', () => {
  it('gets the entries back that only the draft’s file had', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft(), [MARKED]));
    valueOf(await library.drafts.save('d-ferry', aDraft({ title: 'Ferry 2' }), [MARKED, MARKED]));
    const whole = valueOf(await library.journal('d-ferry'));
    await library.close();
    const file = path.join(library.folder, 'journal/d-ferry.jsonl');
    const lines = (await readFile(file, 'utf8')).split(/(?<=\n)/);
    await writeFile(file, lines[0] + lines[1]!.slice(0, 40));
    const again = await opened(library.folder);
    valueOf(await again.drafts.get('d-ferry'));
    expect(valueOf(await again.journal('d-ferry'))).toEqual(whole);
    expect(again.findings.map(({ kind }) => kind)).toEqual(['journalTorn', 'journalCompleted']);
  });

  it('goes on although the clock was set back, in the order in which things were done', async () => {
    const ports = new TestPorts();
    const library = await aLibrary(ports);
    valueOf(await library.drafts.create(aDraft(), [MARKED]));
    ports.pass(-30 * 24 * 3_600_000);
    for (let edit = 1; edit <= 3; edit++) {
      ports.pass(6 * 60_000);
      valueOf(await library.drafts.save('d-ferry', aDraft({ title: `Ferry ${edit}` }), [MARKED]));
    }
    await library.close();
    const again = await opened(library.folder, ports);
    expect(valueOf(await again.journal('d-ferry')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(valueOf(await again.drafts.get('d-ferry')).title).toBe('Ferry 3');
    expect(again.findings).toEqual([]);
    // the newest state is among the snapshots, whatever the clock said when it was taken
    const states = await Promise.all(
      (await again.drafts.states.list('d-ferry')).map(({ id }) => again.drafts.states.read('d-ferry', id)),
    );
    expect(states.map((state) => valueOf(state).title)).toContain('Ferry 3');
  });
});

describe('a purged entry', () => {
  it('hides its words and still proves its place in the chain', () => {
    const purged = CHAIN.map((entry, index) => (index % 3 === 0 ? purgedEntry(entry)! : entry));
    expect(isIntact(bytesOf(purged), HEAD)).toBe(true);
    expect(bytesOf(purged).toString()).not.toContain('"claim":1,');
  });

  it('can’t be given other words, nor its old words without their salt', () => {
    const purged = purgedEntry(CHAIN[4]!)!;
    const { purged: _flag, ...bare } = purged;
    for (const forged of [
      { ...purged, details: { claim: 5, standing: 'cut' } },
      { ...bare, details: CHAIN[4]!.details },
      { ...bare, details: CHAIN[4]!.details, salt: '0'.repeat(24) },
    ]) {
      expect(isIntact(bytesOf(CHAIN.with(4, forged as JournalEntry)), HEAD)).toBe(false);
    }
  });

  it('is refused to a chain of the first form, whose hash needs the words', () => {
    const { detailsSha256: _sha, salt: _salt, ...first } = CHAIN[0]!;
    const entry = { ...first, hash: '' };
    const { hash: _hash, ...unsealed } = entry;
    const sealed = { ...entry, hash: sha256Of(canonicalJson(unsealed)) };
    expect(readJournal(bytesOf([sealed])).problem).toBeNull();
    expect(purgedEntry(sealed)).toBeNull();
  });
});

describe('the journal of a draft', () => {
  it('refuses to be read past the first wrong line', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft(), [MARKED, MARKED]));
    const file = path.join(library.folder, 'journal/d-ferry.jsonl');
    await writeFile(file, (await readFile(file, 'utf8')).replace('who built it?', 'who sank it??'));
    const failure = failureOf(await library.journal('d-ferry'));
    expect(failure.message).toContain('Line 1 is not what its hash says');
  });
});
