import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SettingsService } from '../../../../src-main/services/machine/settings-service';

function settingsFile(text?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stet-settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'settings.json');
  if (text !== undefined) writeFileSync(file, text);
  return file;
}

describe('what a person chose on this machine', () => {
  it('is there at the next start', async () => {
    const file = settingsFile();
    const first = new SettingsService(file);
    first.change({ person: 'Ines Okonkwo', remembered: { 'key:claim.mark': 'b' } });
    await first.settled();
    const { settings } = new SettingsService(file);
    expect(settings).toMatchObject({ person: 'Ines Okonkwo', remembered: { 'key:claim.mark': 'b' } });
  });

  it('begins with the defaults where there is no file, and leaves none behind', () => {
    const file = settingsFile();
    expect(new SettingsService(file).settings.theme).toBe('system');
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });

  it.each([
    ['half a file', '{"settings":{"person":"Ines Okonkwo","the'],
    ['a shape of another time', '{"settings":{"person":"Ines Okonkwo","theme":"sepia"},"recent":[]}'],
  ])('is kept under another name where the file is %s', async (_what, text) => {
    const file = settingsFile(text);
    const service = new SettingsService(file);
    service.change({ theme: 'dark' });
    await service.settled();
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
    expect(new SettingsService(file).settings.theme).toBe('dark');
  });
});
