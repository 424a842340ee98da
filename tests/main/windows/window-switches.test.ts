import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../src-main/windows/content-security-policy';
import { WINDOW_PARTITION, webPreferences } from '../../../src-main/windows/web-preferences';

describe('what every window is made with', () => {
  it('names each switch that could open it, and opens none', () => {
    expect(webPreferences('/app/preload.cjs', true)).toEqual({
      preload: '/app/preload.cjs',
      partition: WINDOW_PARTITION,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      plugins: false,
      experimentalFeatures: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
      devTools: false,
    });
  });

  it('keeps nothing on disk: its partition is not a persistent one', () => {
    expect(WINDOW_PARTITION).not.toMatch(/^persist:/);
  });

  it('has a policy in which everything is forbidden that is not named, and only our own origin is', () => {
    const directives = new Map(
      CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')] as const;
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    for (const name of ['connect-src', 'frame-src', 'worker-src', 'object-src', 'base-uri', 'form-action']) {
      expect(directives.get(name)).toBe("'none'");
    }
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    const allowed = new Set([...directives.values()].flatMap((values) => values.split(' ')));
    expect([...allowed].sort()).toEqual([
      "'none'",
      "'script'",
      "'self'",
      'app:',
      'blob:',
      'stet-pasted-html',
      'svelte-trusted-html',
    ]);
  });
});
