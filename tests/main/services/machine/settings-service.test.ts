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

describe('a library that was taken off the list of recent ones', () => {
  const listed = (settings: SettingsService) => settings.recent.map(({ name }) => name);
  const opened = (): SettingsService => {
    const settings = new SettingsService(settingsFile());
    settings.noteOpened('/desk/harbour', 'Harbour desk', '2024-05-12T09:30:00.000Z');
    settings.noteOpened('/desk/council', 'Council desk', '2024-05-13T09:30:00.000Z');
    settings.noteOpened('/desk/school', 'School desk', '2024-05-14T09:30:00.000Z');
    return settings;
  };

  it('comes back to where it stood', () => {
    const settings = opened();
    settings.forget('/desk/council');
    expect(listed(settings)).toEqual(['School desk', 'Harbour desk']);
    settings.recall('/desk/council');
    settings.recall('/desk/council');
    expect(listed(settings)).toEqual(['School desk', 'Council desk', 'Harbour desk']);
  });

  it('is the only one that comes back: no folder gets on the list by being asked for', () => {
    const settings = opened();
    settings.recall('/etc');
    expect(listed(settings)).toHaveLength(3);
  });
});
