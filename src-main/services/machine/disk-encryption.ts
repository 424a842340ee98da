import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DiskEncryption } from '../../../src-shared/ipc/care-values';
import { say } from '../../../src-shared/words/say';

const run = promisify(execFile);

const CANT_TELL: DiskEncryption = { state: 'unknown', ...say('disk.unknown') };

/**
 * Says whether the system encrypts the disk on which a folder lies, as far as a program without special rights can
 * see. Never guesses: what can't be seen is unknown.
 */
export async function diskEncryption(folder: string): Promise<DiskEncryption> {
  try {
    if (process.platform === 'linux') return await onLinux(folder);
    if (process.platform === 'darwin') return readFileVault((await run('fdesetup', ['status'])).stdout);
    if (process.platform === 'win32') return readBitLocker(await bitLockerStatus(folder));
    return CANT_TELL;
  } catch {
    return CANT_TELL;
  }
}

async function onLinux(folder: string): Promise<DiskEncryption> {
  const device = deviceOf(await readFile('/proc/self/mountinfo', 'utf8'), await realpath(folder));
  if (device === null) return CANT_TELL;
  const name = path.basename(await realpath(device).catch(() => device));
  const chain = await devicesUnder(name);
  return readDevices(device, chain);
}

/** The uuids that device mapper gives a device and those below it; LUKS ones begin with `CRYPT-`. */
async function devicesUnder(name: string): Promise<string[]> {
  const uuid = await readFile(`/sys/block/${name}/dm/uuid`, 'utf8').catch(() => '');
  const { stdout } = await run('ls', [`/sys/block/${name}/slaves`]).catch(() => ({ stdout: '' }));
  const below = await Promise.all(stdout.split('\n').filter(Boolean).map(devicesUnder));
  return [uuid.trim(), ...below.flat()].filter((one) => one !== '');
}

/** The device of the file system that holds a folder; `null` for one that is none of a local disk. */
export function deviceOf(mountinfo: string, folder: string): string | null {
  const mounts = mountinfo.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const point = before.split(' ')[4]?.replaceAll('\\040', ' ');
    const source = after.split(' ')[1];
    return point !== undefined && source !== undefined ? [{ point, source }] : [];
  });
  const holding = mounts
    .filter(({ point }) => folder === point || folder.startsWith(point === '/' ? '/' : `${point}/`))
    .sort((a, b) => b.point.length - a.point.length)[0];
  return holding?.source.startsWith('/dev/') ? holding.source : null;
}

/** @param uuids of the device mapper, from the device down */
export function readDevices(device: string, uuids: readonly string[]): DiskEncryption {
  if (uuids.some((uuid) => uuid.startsWith('CRYPT-'))) {
    return {
      state: 'on',
      ...say('disk.luks', { device }),
    };
  }
  if (/^\/dev\/(?:sd|nvme|mmcblk|hd|dm-|mapper\/)/.test(device)) {
    return {
      state: 'unknown',
      ...say('disk.noLuks', { device }),
    };
  }
  return CANT_TELL;
}

/** Reads what `fdesetup status` printed. */
export function readFileVault(status: string): DiskEncryption {
  if (/FileVault is On/i.test(status)) return { state: 'on', ...say('disk.fileVault') };
  if (/FileVault is Off/i.test(status)) {
    return {
      state: 'off',
      ...say('disk.noFileVault'),
    };
  }
  return CANT_TELL;
}

/** Asks the shell for a drive's protection, which needs no special rights. */
async function bitLockerStatus(folder: string): Promise<string> {
  const drive = path.parse(path.resolve(folder)).root.replace(/[^A-Za-z:]/g, '');
  const script = `(New-Object -ComObject Shell.Application).NameSpace('${drive}').Self.ExtendedProperty('System.Volume.BitLockerProtection')`;
  return (await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script])).stdout.trim();
}

/** Reads the state of protection that Windows keeps of a drive. */
export function readBitLocker(answer: string): DiskEncryption {
  if (['1', '3', '5'].includes(answer)) {
    return { state: 'on', ...say('disk.bitLocker') };
  }
  if (answer === '2') {
    return {
      state: 'off',
      ...say('disk.noBitLocker'),
    };
  }
  return CANT_TELL;
}
