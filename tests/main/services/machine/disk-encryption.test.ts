import { describe, expect, it } from 'vitest';
import {
  deviceOf,
  diskEncryption,
  readBitLocker,
  readDevices,
  readFileVault,
} from '../../../../src-main/services/machine/disk-encryption';

const MOUNTS = `22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
40 22 253:0 / /home rw,relatime shared:2 - ext4 /dev/mapper/home rw
41 40 8:17 / /home/ines/my\\040drive rw - exfat /dev/sdb1 rw
50 22 0:44 / /mnt/desk rw - cifs //newsroom/desk rw`;

describe('what is said about the disk under a library', () => {
  it.each([
    ['/home/ines/library', '/dev/mapper/home'],
    ['/home/ines/my drive/library', '/dev/sdb1'],
    ['/srv/library', '/dev/nvme0n1p2'],
    ['/homestead/library', '/dev/nvme0n1p2'],
    ['/mnt/desk/library', null],
  ])('is about the disk that holds %s', (folder, device) => {
    expect(deviceOf(MOUNTS, folder)).toBe(device);
  });

  it.each([
    ['LUKS', readDevices('/dev/mapper/home', ['CRYPT-LUKS2-0f3a-home']), 'on'],
    ['a volume on LUKS', readDevices('/dev/mapper/vg-home', ['LVM-x', 'CRYPT-LUKS1-0f3a']), 'on'],
    ['a plain disk, which may encrypt itself', readDevices('/dev/sda1', []), 'unknown'],
    ['FileVault', readFileVault('FileVault is On.\n'), 'on'],
    ['no FileVault', readFileVault('FileVault is Off.\n'), 'off'],
    ['FileVault that answers something else', readFileVault('FileVault master keychain…'), 'unknown'],
    ['BitLocker', readBitLocker('1'), 'on'],
    ['no BitLocker', readBitLocker('2'), 'off'],
    ['BitLocker that says nothing', readBitLocker(''), 'unknown'],
  ])('names %s and claims nothing that can’t be seen', (_name, found, state) => {
    expect(found.state).toBe(state);
    expect(found.message).not.toBe('');
  });

  it('is an answer on every system, and never an error', async () => {
    expect(['on', 'off', 'unknown']).toContain((await diskEncryption('/')).state);
    expect((await diskEncryption('/no/such/folder')).state).toBe('unknown');
  });
});
