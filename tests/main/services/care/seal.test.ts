import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSealed, sealBytes } from '../../../../src-main/store/sealed-box';
import { anInterview } from '../../../support/an-interview';
import { aSession, sessionOn } from '../../../support/a-session';
import { failureOf, TestPorts, valueOf } from '../../store/support/a-library';

const PASSPHRASE = 'four goats on a ferry';

function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .filter((name) => readFileSync(path.join(folder, name)).includes(words));
}

describe('a confidential interview that is sealed', () => {
  it('leaves no plain word, name or title in the library, and comes back whole', async () => {
    const ports = new TestPorts();
    const session = await aSession(ports);
    const original = valueOf(
      await session.store.originals.keep(Buffer.from('Sand: but the goat could swim'), 'sand.txt'),
    );
    const interview = anInterview({ original });
    valueOf(await session.store.interviews.create(interview));
    ports.pass(6 * 60_000);
    valueOf(
      await session.interviews.change('i-sand', {
        type: 'interview.describe',
        note: 'Meet her at the jetty.',
      }),
    );
    const before = valueOf(await session.store.interviews.get('i-sand'));
    valueOf(await session.seal('i-sand', PASSPHRASE));
    await session.close();
    for (const words of ['the goat could swim', 'Berit Sand', 'at the jetty', 'on the jetty']) {
      expect(filesWith(session.store.folder, words)).toEqual([]);
    }

    const again = await sessionOn(session.store.folder, ports);
    expect(again.overview.interviews).toEqual([]);
    expect(await again.seals.list()).toEqual(['i-sand']);
    expect(await again.quotations.find('the goat could swim')).toMatchObject({ ok: true, value: [] });
    expect(failureOf(await again.unseal('i-sand', 'four goats on a raft!')).kind).toBe('wrongPassphrase');
    valueOf(await again.unseal('i-sand', PASSPHRASE));
    expect(valueOf(await again.store.interviews.get('i-sand'))).toEqual(before);
    expect(valueOf(await again.store.originals.read(original)).toString()).toContain('goat');
    expect(await again.seals.list()).toEqual([]);
  });

  it('is not taken for one that was never sealed where its file can’t be read', async () => {
    const session = await aSession();
    mkdirSync(path.join(session.store.folder, 'sealed', 'i-sand.sealed'), { recursive: true });
    expect(failureOf(await session.unseal('i-sand', PASSPHRASE)).kind).toBe('unreadable');
    expect(failureOf(await session.unseal('i-other', PASSPHRASE)).kind).toBe('notFound');
  });

  it('needs a passphrase worth the name, and one passphrase for the whole library', async () => {
    const session = await aSession();
    valueOf(await session.store.interviews.create(anInterview()));
    valueOf(await session.store.interviews.create(anInterview({ id: 'i-other' })));
    expect(failureOf(await session.seal('i-sand', 'goat')).kind).toBe('tooShort');
    valueOf(await session.seal('i-sand', PASSPHRASE));
    expect(failureOf(await session.seal('i-other', 'another passphrase')).kind).toBe('wrongPassphrase');
    expect(session.overview.interviews.map(({ id }) => id)).toEqual(['i-other']);
  });

  it('is refused, and left as it is, where a bit of it was changed', async () => {
    const session = await aSession();
    valueOf(await session.store.interviews.create(anInterview()));
    valueOf(await session.seal('i-sand', PASSPHRASE));
    const file = path.join(session.store.folder, 'sealed/i-sand.sealed');
    const bytes = readFileSync(file);
    bytes[bytes.length - 20] = bytes[bytes.length - 20]! ^ 1;
    writeFileSync(file, bytes);
    expect(failureOf(await session.unseal('i-sand', PASSPHRASE)).kind).toBe('damaged');
    expect(readFileSync(file)).toEqual(bytes);
  });
});

describe('a sealed box', () => {
  const key = new Uint8Array(32).fill(7);

  it('never looks the same twice, and opens under its own name alone', () => {
    const plain = Buffer.from('We never lost a letter.');
    const [one, other] = [sealBytes(key, 'i-sand', plain), sealBytes(key, 'i-sand', plain)];
    expect(one.equals(other)).toBe(false);
    expect(openSealed(key, 'i-sand', one)).toEqual(plain);
    expect(openSealed(key, 'i-other', one)).toBeNull();
    expect(openSealed(new Uint8Array(32).fill(8), 'i-sand', one)).toBeNull();
  });

  it('notices every changed byte, in its header too', () => {
    const sealed = sealBytes(key, 'i-sand', Buffer.from('Not one.'));
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = changed[at]! ^ 1;
      expect(openSealed(key, 'i-sand', changed)).toBeNull();
    }
  });
});
