import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A generator of numbers from 0 up to 1, see `seeded`. */
export type Random = () => number;

/** One way in which a file of a library goes wrong. */
export interface Damage {
  readonly name: string;
  /** What stands there afterwards has bytes of its own, which must be kept as they are. */
  readonly leavesBytes: boolean;
  inflict(file: string, random: Random, outside: string): void;
}

const bytes = (name: string, change: (whole: Buffer, random: Random) => Buffer | string): Damage => ({
  name,
  leavesBytes: true,
  inflict: (file, random) => writeFileSync(file, change(readFileSync(file), random)),
});

const instead = (name: string, put: (file: string, outside: string) => void): Damage => ({
  name,
  leavesBytes: false,
  inflict: (file, _random, outside) => {
    rmSync(file, { recursive: true, force: true });
    put(file, outside);
  },
});

const at = (whole: Buffer, random: Random): number => Math.floor(random() * whole.length);

/** Every way that is tried on every kind of file. */
export const DAMAGES: readonly Damage[] = [
  bytes('nothing in it', () => ''),
  bytes('cut off somewhere', (whole, random) => whole.subarray(0, at(whole, random))),
  bytes('cut off before its last byte', (whole) => whole.subarray(0, -1)),
  bytes('a byte flipped', (whole, random) => {
    const flipped = Buffer.from(whole);
    const place = at(flipped, random);
    if (flipped.length > 0) flipped[place] = flipped[place]! ^ (1 << Math.floor(random() * 8));
    return flipped;
  }),
  bytes('a block of NUL bytes', (whole, random) => {
    const hit = Buffer.from(whole);
    const start = at(hit, random);
    return hit.fill(0, start, Math.min(hit.length, start + 512));
  }),
  bytes('garbage', (_whole, random) => Buffer.from(Array.from({ length: 3_000 }, () => random() * 256))),
  bytes('a second copy of itself behind it', (whole) => Buffer.concat([whole, whole])),
  bytes('bytes of two files mixed', (whole, random) => {
    const start = at(whole, random);
    return Buffer.concat([whole.subarray(start), whole.subarray(0, start)]);
  }),
  ...['null', '[]', '{}', '0', '"draft"', '[[[', '\n\n'].map((text) =>
    bytes(`only ${JSON.stringify(text)}`, () => text),
  ),
  bytes('a byte order mark', (whole) => `\uFEFF${whole.toString('utf8')}`),
  bytes('line ends of Windows', (whole) => whole.toString('latin1').replaceAll('\n', '\r\n')),
  bytes('UTF-16', (whole) => Buffer.from(whole.toString('utf8'), 'utf16le')),
  bytes('bytes that are no UTF-8', (whole) =>
    Buffer.from(
      whole
        .toString('latin1')
        .replace(/[a-z]{6}/, '\xff\xfe\xc0\xaf')
        .slice(0),
      'latin1',
    ),
  ),
  bytes('half a surrogate pair', (whole) => whole.toString('utf8').replace(/[a-z]{6}/, '\\ud800')),
  bytes('a key given twice', (whole) =>
    whole.toString('utf8').replace(/"(value|hash|id)":/, '"$1":{"again":true},"$1":'),
  ),
  bytes('an unheard-of number', (whole) => whole.toString('utf8').replace(/:\d+/g, ':1e999')),
  bytes('a number below nothing', (whole) => whole.toString('utf8').replace(/:\d+/g, ':-1')),
  bytes('a number with a fraction', (whole) => whole.toString('utf8').replace(/:(\d+)/g, ':$1.5')),
  bytes('a number as text', (whole) => whole.toString('utf8').replace(/:(\d+)/g, ':"$1"')),
  bytes('every list emptied', (whole) => whole.toString('utf8').replace(/\[[^[\]]*\]/g, '[]')),
  bytes('every list full of null', (whole) => whole.toString('utf8').replace(/\[[^[\]]*\]/g, '[null]')),
  bytes('every text emptied', (whole) => whole.toString('utf8').replace(/:"[^"]*"/g, ':""')),
  bytes('every null an object', (whole) => whole.toString('utf8').replaceAll(':null', ':{"x":1}')),
  bytes('a key that reaches the prototype', (whole) =>
    whole.toString('utf8').replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},'),
  ),
  bytes('nested ten thousand deep', (whole) =>
    whole.toString('utf8').replace(/:(?:"[^"]*"|\d+|null)/, `:${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  ),
  bytes('a schema of tomorrow', (whole) => whole.toString('utf8').replace(/"schema":\d+/, '"schema":99')),
  bytes('a schema that never was', (whole) => whole.toString('utf8').replace(/"schema":\d+/, '"schema":-1')),
  bytes('another kind', (whole) => whole.toString('utf8').replace(/"stet":"[a-z]+"/, '"stet":"harbour"')),
  bytes('another id', (whole) => whole.toString('utf8').replaceAll(/"id":"[^"]+"/g, '"id":"../../etc"')),
  bytes('addresses of other schemes', (whole) =>
    whole.toString('utf8').replaceAll(/"href":"[^"]+"/g, '"href":"javascript:alert(1)"'),
  ),
  instead('no file at all', () => undefined),
  instead('a folder in its place', (file) => mkdirSync(path.join(file, 'inner'), { recursive: true })),
  instead('a link to a file elsewhere', (file, outside) => symlinkSync(outside, file)),
  instead('a link to itself', (file) => symlinkSync(path.basename(file), file)),
  instead('a link to nowhere', (file) => symlinkSync('/nonexistent/nowhere', file)),
  instead('a link to a device without end', (file) => symlinkSync('/dev/zero', file)),
  instead('a pipe that nobody writes to', (file) => execFileSync('mkfifo', [file])),
  {
    name: 'no permission to read it',
    leavesBytes: false, // to root, as whom drills run now and then, this is no damage
    inflict: (file) => chmodSync(file, 0),
  },
];

/** Links, pipes and permissions as Windows does not have them. */
export function isFoundHere({ name }: Damage): boolean {
  return process.platform !== 'win32' || !/link|pipe|permission/.test(name);
}
