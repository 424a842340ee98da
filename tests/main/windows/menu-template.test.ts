import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { acceleratorOf } from '../../../src-main/windows/accelerator';
import { menuTemplate, type MenuFacts } from '../../../src-main/windows/menu-template';

const FACTS: MenuFacts = {
  platform: 'linux',
  packaged: true,
  offered: [
    { name: 'claim.mark', key: 'm' },
    { name: 'import.draft', key: 'Mod+o' },
    { name: 'settings.show', key: 'Mod+,' },
    { name: 'library.close', key: '' },
  ],
  recent: [{ name: 'Salt & Sound', path: '/desk/salt' }],
  theme: 'dark',
};

function entries(facts: Partial<MenuFacts> = {}, chosen: string[] = []) {
  const template = menuTemplate(
    { ...FACTS, ...facts },
    {
      run: (name) => chosen.push(name),
      openWindow: () => chosen.push('a window'),
      openRecent: ({ path }) => chosen.push(path),
    },
  );
  const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return { template, all: flat(template) };
}

function entry(id: string, facts: Partial<MenuFacts> = {}): MenuItemConstructorOptions | undefined {
  return entries(facts).all.find((item) => item.id === id);
}

describe('the menus', () => {
  it('show the keys in force, which a person may have chosen', () => {
    expect(entry('claim.mark')?.accelerator).toBe('M');
    expect(entry('claim.mark', { offered: [{ name: 'claim.mark', key: 'Mod+m' }] })?.accelerator).toBe(
      'CmdOrCtrl+M',
    );
    expect(entry('library.close')?.accelerator).toBeUndefined();
  });

  it('offer what the window in front can do, and show the rest in grey', () => {
    expect(entry('claim.mark')?.enabled).toBe(true);
    expect(entry('export.open')?.enabled).toBe(false);
    expect(entry('export.open', { offered: [] })?.enabled).toBe(false);
  });

  it('leave undo to fields of text where no draft is open', () => {
    expect([entry('edit.undo')?.enabled, entry('edit.redo')?.enabled]).toEqual([true, true]);
  });

  it.each([
    ['linux', 'Edit'],
    ['win32', 'Edit'],
    ['darwin', undefined],
  ] as const)('have Settings where %s looks for them', (platform, menu) => {
    const holder = entries({ platform }).template.find(
      ({ submenu }) => Array.isArray(submenu) && submenu.some(({ id }) => id === 'settings.show'),
    );
    expect(holder?.label?.replace('&', '')).toBe(menu);
    if (platform === 'darwin') expect(holder?.role).toBe('appMenu');
  });

  it('list recent libraries, with an ampersand that is one', () => {
    const chosen: string[] = [];
    const recent = entries({}, chosen).all.find(({ label }) => label === 'Salt && Sound');
    recent?.click?.({} as never, undefined, {} as never);
    expect(chosen).toEqual(['/desk/salt']);
  });

  it('mark the look that is chosen', () => {
    const looks = entries().all.filter(({ type }) => type === 'radio');
    expect(looks.map(({ id, checked }) => [id, checked])).toEqual([
      ['theme.light', false],
      ['theme.dark', true],
      ['theme.system', false],
    ]);
  });

  it('have no letter on macOS that a typed word could press', () => {
    const single = entries({ platform: 'darwin' }).all.filter(({ accelerator }) => accelerator?.length === 1);
    expect(single).toEqual([]);
  });
});

describe('a key as menus name it', () => {
  it.each([
    ['Mod+Shift+z', 'CmdOrCtrl+Shift+Z'],
    ['j', 'J'],
    ['ArrowDown', 'Down'],
    [' ', 'Space'],
    ['+', 'Plus'],
    ['Mod++', 'CmdOrCtrl+Plus'],
    ['Shift+F7', 'Shift+F7'],
    ['', undefined],
  ])('%j is %j', (key, accelerator) => {
    expect(acceleratorOf(key, 'linux')).toBe(accelerator);
  });
});
